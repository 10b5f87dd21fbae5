package io.liverig.junit;

import io.liverig.LiveRig;
import io.liverig.options.RigOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/**
 * Opens a rig for each test, fails the test on a fault that it did not expect, and leaves the rig in the framework's
 * store, which closes it after the test.
 */
public final class LiveRigExtension implements BeforeEachCallback, AfterEachCallback, ParameterResolver {
    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(LiveRigExtension.class);

    @Override
    public void beforeEach(ExtensionContext context) {
        context.getStore(OURS).put(LiveRig.class, LiveRig.create(options(context)));
    }

    private static RigOptions options(ExtensionContext context) {
        Optional<LiveRigTest> wish = AnnotationSupport.findAnnotation(context.getElement(), LiveRigTest.class)
                .or(() -> AnnotationSupport.findAnnotation(context.getTestClass(), LiveRigTest.class));
        return wish.map(test -> RigOptions.DEFAULT
                        .withSeed(test.seed())
                        .withSdk(test.sdk().isEmpty() ? null : Path.of(test.sdk())))
                .orElse(RigOptions.DEFAULT);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == LiveRig.class;
    }

    @Override
    public LiveRig resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return rig(context);
    }

    private static LiveRig rig(ExtensionContext context) {
        LiveRig rig = context.getStore(OURS).get(LiveRig.class, LiveRig.class);
        if (rig == null) {
            throw new IllegalStateException("a rig belongs to one test; take LiveRig in a test, @BeforeEach or"
                    + " @AfterEach method, not in a constructor or @BeforeAll");
        }
        return rig;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<ExpectFault> expected =
                AnnotationSupport.findRepeatableAnnotations(context.getElement(), ExpectFault.class);
        List<String> complaints =
                new FaultExpectation(expected).complaints(rig(context).faults());
        if (!complaints.isEmpty()) {
            throw new AssertionError(String.join("\n", complaints));
        }
    }
}
