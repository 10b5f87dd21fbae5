package io.liverig.internal.wx;

import static io.liverig.internal.wx.call.Rows.answer;

import io.liverig.data.JsValues;
import io.liverig.data.ScriptBytes;
import io.liverig.data.Undefined;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.Rows;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.file.DataFolder;
import io.liverig.internal.wx.file.FileAnswers;
import io.liverig.internal.wx.file.FileEncoding;
import io.liverig.internal.wx.file.FileSystem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Files: https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileSystemManager.html
 *
 * <p>Bytes and Stats cross as marked plain data, which {@code js/app-service/bytes.js} makes into what scripts expect.
 */
final class FileChapter implements HostRow.Chapter {
    private static final String MANAGER = "FileSystemManager";
    private static final List<String> MISSING = List.of("unzip", "readZipEntry");
    private static final List<String> MISSING_IN_BOTH_FORMS =
            List.of("open", "close", "read", "write", "fstat", "ftruncate", "truncate", "readCompressedFile");

    /** Does something with named options; what it returns are the further fields of success. */
    private interface Operation extends Function<CallArgs, Map<String, Object>> {}

    private final WxBase base;
    private final FileSystem files;
    private final FileAnswers answers;

    FileChapter(WxBase base) {
        this.base = base;
        DataFolder folder = base.phone().files();
        folder.clock(base.queue()::nowMillis);
        this.files = new FileSystem(folder, base.facts()::file);
        this.answers = new FileAnswers(files);
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        rows.add(new HostRow.Factory("getFileSystemManager", MANAGER, args -> MANAGER));
        both(rows, "access", List.of("path"), this::access);
        both(rows, "stat", List.of("path", "recursive"), args -> answers.stat(args.string("path"), recursive(args)));
        both(rows, "readFile", List.of("filePath", "encoding", "position", "length"), answers::readFile);
        both(rows, "writeFile", List.of("filePath", "data", "encoding"), args -> write(args, false));
        both(rows, "appendFile", List.of("filePath", "data", "encoding"), args -> write(args, true));
        both(rows, "unlink", List.of("filePath"), this::unlink);
        both(rows, "mkdir", List.of("dirPath", "recursive"), this::makeFolder);
        both(rows, "rmdir", List.of("dirPath", "recursive"), this::removeFolder);
        both(rows, "readdir", List.of("dirPath"), args -> Map.of("files", files.list(args.string("dirPath"))));
        both(rows, "rename", List.of("oldPath", "newPath"), this::rename);
        both(rows, "copyFile", List.of("srcPath", "destPath"), this::copy);
        both(rows, "saveFile", List.of("tempFilePath", "filePath"), this::save);
        later(rows, "getFileInfo", args -> answers.info(args, "file not exist"));
        later(rows, "getSavedFileList", args -> answers.saved());
        later(rows, "removeSavedFile", this::removeSaved);
        MISSING.forEach(name -> rows.add(missing(name)));
        MISSING_IN_BOTH_FORMS.forEach(name -> {
            rows.add(missing(name));
            rows.add(Rows.sync(MANAGER + "." + name + "Sync", args -> notThere(name + "Sync")));
        });
        // https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.saveFile.html and the pages beside it.
        rows.add(answer("saveFile", this::save));
        rows.add(answer("getSavedFileList", args -> answers.saved()));
        rows.add(answer("getSavedFileInfo", args -> answers.savedInfo(args.string("filePath"))));
        rows.add(answer("getFileInfo", args -> answers.info(args, "file doesn't exist")));
        rows.add(answer("removeSavedFile", this::removeSaved));
        return rows;
    }

    /** Makes both forms of a method; that without Sync takes an object, the other the same values one after the other. */
    private static void both(List<HostRow> rows, String name, List<String> parameters, Operation operation) {
        later(rows, name, operation);
        rows.add(Rows.sync(MANAGER + "." + name + "Sync", args -> {
            Map<String, Object> options = new LinkedHashMap<>();
            for (int i = 0; i < parameters.size(); i++) {
                options.put(parameters.get(i), args.at(i));
            }
            Map<String, Object> fields = operation.apply(
                    new CallArgs(args.program(), args.page(), args.scope(), args.handle(), List.of(options)));
            return fields.isEmpty()
                    ? Undefined.UNDEFINED
                    : fields.values().iterator().next();
        }));
    }

    private static void later(List<HostRow> rows, String name, Operation operation) {
        rows.add(new HostRow.Async(MANAGER + "." + name, false, (args, reply) -> reply.ok(operation.apply(args))));
    }

    private HostRow missing(String name) {
        return new HostRow.Async(MANAGER + "." + name, false, (args, reply) -> notThere(name));
    }

    private Object notThere(String name) {
        String full = MANAGER + "." + name;
        base.journal().notImplemented(base.program(), full);
        throw new HostFailure(full + " is not implemented");
    }

    private Map<String, Object> access(CallArgs args) {
        files.existing(args.string("path"));
        return Map.of();
    }

    private Map<String, Object> write(CallArgs args, boolean append) {
        files.write(args.string("filePath"), bytes(args), append);
        return Map.of();
    }

    private static byte[] bytes(CallArgs args) {
        @Nullable Object data = args.option("data");
        byte[] bytes = ScriptBytes.of(data);
        return bytes != null ? bytes : FileEncoding.encode(args.string("data"), args.string("encoding", "utf8"));
    }

    private Map<String, Object> unlink(CallArgs args) {
        files.unlink(args.string("filePath"));
        return Map.of();
    }

    private Map<String, Object> makeFolder(CallArgs args) {
        files.makeFolder(args.string("dirPath"), recursive(args));
        return Map.of();
    }

    private Map<String, Object> removeFolder(CallArgs args) {
        files.removeFolder(args.string("dirPath"), recursive(args));
        return Map.of();
    }

    private Map<String, Object> rename(CallArgs args) {
        files.rename(args.string("oldPath"), args.string("newPath"));
        return Map.of();
    }

    private Map<String, Object> copy(CallArgs args) {
        files.copy(args.string("srcPath"), args.string("destPath"));
        return Map.of();
    }

    private Map<String, Object> save(CallArgs args) {
        return Map.of("savedFilePath", files.save(args.string("tempFilePath"), args.string("filePath", "")));
    }

    private Map<String, Object> removeSaved(CallArgs args) {
        String path = args.string("filePath");
        answers.savedInfo(path);
        files.unlink(path);
        return Map.of();
    }

    private static boolean recursive(CallArgs args) {
        return JsValues.truthy(args.option("recursive"));
    }
}
