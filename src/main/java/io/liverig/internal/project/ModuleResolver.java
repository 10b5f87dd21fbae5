package io.liverig.internal.project;

import io.liverig.internal.project.module.ModuleId;
import io.liverig.internal.project.text.PathText;
import io.liverig.journal.FaultKind;
import io.liverig.journal.Place;
import io.liverig.journal.Problem;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the module that a request means.
 *
 * <p>A relative path starts at the asking file and {@code /x} at the program's root. A bare name is looked for in the
 * miniprogram_npm folders upward, then beside the asking file and at the root, where devices find it too; trtc-wx comes
 * last of all from LiveRig.
 *
 * @see <a href="https://developers.weixin.qq.com/miniprogram/dev/framework/app-service/module.html">modules</a>
 */
final class ModuleResolver {
    private static final Set<String> SDK_NAMES = Set.of("trtc-wx", "trtc-wx.js", "trtc-wx-sdk", "trtc-wx-sdk/trtc-wx");

    private final SourceFolder files;
    private final NpmFolders npm;
    private final SdkChoice sdk;
    private final SdkResources resources;

    ModuleResolver(SourceFolder files, SdkChoice sdk, SdkResources resources) {
        this.files = files;
        this.npm = new NpmFolders(files);
        this.sdk = sdk;
        this.resources = resources;
    }

    ModuleId resolve(String fromFile, String request) {
        if (fromFile.startsWith(SdkResources.PREFIX)) {
            return inOwnSdk(fromFile, request);
        }
        if (sdk instanceof SdkChoice.ReplacedBy replaced && SDK_NAMES.contains(PathText.last(request))) {
            return new ModuleId(
                    ModuleId.Origin.REPLACED_SDK, "@sdk/" + replaced.file().getFileName());
        }
        Candidates candidates = new Candidates(files::isFile);
        String found = inProgram(fromFile, request, candidates);
        if (found != null) {
            return ModuleId.of(found);
        }
        if (SDK_NAMES.contains(request)) {
            return SdkResources.entry();
        }
        throw notFound(fromFile, request, candidates);
    }

    private @Nullable String inProgram(String fromFile, String request, Candidates candidates) {
        if (request.startsWith("/")) {
            return candidates.module(PathText.join("", request));
        }
        String folder = fromFile.startsWith("@sdk/") ? "" : PathText.folder(fromFile);
        if (isRelative(request)) {
            return candidates.module(PathText.join(folder, request));
        }
        String found = npm.find(fromFile, request, candidates);
        if (found == null) {
            found = candidates.module(PathText.join(folder, request));
        }
        return found != null ? found : candidates.module(PathText.join("", request));
    }

    private ModuleId inOwnSdk(String fromFile, String request) {
        Candidates candidates = new Candidates(resources::isFile);
        String folder = PathText.folder(fromFile.substring(SdkResources.PREFIX.length()));
        String found = isRelative(request) ? candidates.module(PathText.join(folder, request)) : null;
        if (found == null) {
            throw notFound(fromFile, request, candidates);
        }
        return SdkResources.id(found);
    }

    private static boolean isRelative(String request) {
        return request.startsWith("./") || request.startsWith("../") || request.equals(".") || request.equals("..");
    }

    private static ModuleNotFoundException notFound(String fromFile, String request, Candidates candidates) {
        String tried = candidates.tried();
        String advice = isRelative(request) ? "correct the path" : "install the package by npm, or correct its name";
        String remedy =
                tried.isEmpty() ? "modules can only come from inside the program" : advice + "; looked for " + tried;
        return new ModuleNotFoundException(
                new Problem(FaultKind.MISSING, Place.of(fromFile), "cannot find module \"" + request + "\"", remedy));
    }
}
