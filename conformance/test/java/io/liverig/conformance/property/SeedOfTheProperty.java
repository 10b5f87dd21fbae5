package io.liverig.conformance.property;

import io.liverig.conformance.ledger.Ledger;
import io.liverig.conformance.steps.Choices;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed of its own, for jqwik has none for a whole run: {@code mix(mix(s + crc32(method)))}, where
 * {@code s} is the pinned seed of the ordinary run, or {@code -Dliverig.seed}. So the ordinary run is never red by
 * chance, one number repeats a run, and a property's tries do not depend on which others run.
 */
final class SeedOfTheProperty implements AroundPropertyHook {
    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        CRC32 crc = new CRC32();
        crc.update(context.targetMethod().getName().getBytes(StandardCharsets.UTF_8));
        long run = Long.getLong("liverig.seed", Ledger.PINNED_SEED);
        long seed = Choices.mix(Choices.mix(run + crc.getValue()));
        context.attributes().setSeed(String.valueOf(seed));
        return property.execute();
    }
}
