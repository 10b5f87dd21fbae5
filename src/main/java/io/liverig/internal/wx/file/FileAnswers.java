package io.liverig.internal.wx.file;

import io.liverig.data.Fields;
import io.liverig.data.ScriptBytes;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** What file methods tell of files: contents, Stats, sizes and digests, as plain data. */
public final class FileAnswers {
    private static final String STATS = "__rigStats";
    private static final int FILE_MODE = 0100644;
    private static final int FOLDER_MODE = 040755;

    private final FileSystem files;

    public FileAnswers(FileSystem files) {
        this.files = files;
    }

    /** Reads a file, or part of it: https://developers.weixin.qq.com/miniprogram/dev/api/file/FileSystemManager.readFile.html */
    public Map<String, Object> readFile(CallArgs args) {
        byte[] all = files.read(args.string("filePath"));
        double position = args.number("position", 0);
        double length = args.number("length", all.length - position);
        boolean whole = position == 0 && length == all.length;
        boolean within = position >= 0 && position < all.length && length >= 1 && length <= all.length;
        if (!whole && !within) {
            throw new HostFailure("Invalid argument");
        }
        byte[] part = Arrays.copyOfRange(all, (int) position, (int) Math.min(all.length, position + length));
        String encoding = args.string("encoding", "");
        return Map.of("data", encoding.isEmpty() ? ScriptBytes.marked(part) : FileEncoding.decode(part, encoding));
    }

    /** Tells of a file, or of a folder and all in it: https://developers.weixin.qq.com/miniprogram/dev/api/file/Stats.html */
    public Map<String, Object> stat(String given, boolean recursive) {
        FilePath path = files.existing(given);
        if (!recursive || !files.isFolder(path)) {
            return Map.of("stats", stats(path));
        }
        List<Object> all = new ArrayList<>();
        all.add(placed("/", path));
        for (String each : files.below(path)) {
            all.add(placed(each.substring(path.text().length()), FilePath.parse(each)));
        }
        return Map.of("stats", all);
    }

    private Map<String, Object> placed(String name, FilePath path) {
        return Fields.of("path", name).and("stats", stats(path));
    }

    private Map<String, Object> stats(FilePath path) {
        boolean folder = files.isFolder(path);
        double seconds = files.seconds(path.text());
        Fields stats = Fields.of("mode", (double) (folder ? FOLDER_MODE : FILE_MODE))
                .and("size", (double)
                        files.find(path).map(bytes -> bytes.length).orElse(0))
                .and("lastAccessedTime", seconds)
                .and("lastModifiedTime", seconds)
                .and("isFile", !folder);
        return Map.of(STATS, stats);
    }

    /** Tells a file's size and digest: https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getFileInfo.html */
    public Map<String, Object> info(CallArgs args, String otherwise) {
        FilePath path = FilePath.parse(args.string("filePath"));
        byte[] bytes = files.find(path).orElseThrow(() -> new HostFailure(otherwise));
        return Fields.of("size", (double) bytes.length)
                .and("digest", digest(bytes, args.string("digestAlgorithm", "md5")));
    }

    private static String digest(byte[] bytes, String algorithm) {
        if (!algorithm.equals("md5") && !algorithm.equals("sha1")) {
            throw new HostFailure("parameter error: parameter.digestAlgorithm should be md5 or sha1");
        }
        try {
            String name = algorithm.equals("md5") ? "MD5" : "SHA-1";
            return HexFormat.of().formatHex(MessageDigest.getInstance(name).digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lists the saved files: https://developers.weixin.qq.com/miniprogram/dev/api/file/wx.getSavedFileList.html */
    public Map<String, Object> saved() {
        List<Object> list = new ArrayList<>();
        for (String path : files.saved()) {
            list.add(Fields.of("filePath", path).and(savedInfo(path)));
        }
        return Map.of("fileList", list);
    }

    /** Tells of one saved file. */
    public Map<String, Object> savedInfo(String given) {
        FilePath path = FilePath.parse(given);
        if (path.kind() != FilePath.Kind.SAVED || files.find(path).isEmpty()) {
            throw new HostFailure("file not exist");
        }
        return Fields.of("size", (double) files.find(path).orElseThrow().length)
                .and("createTime", (double) files.seconds(path.text()));
    }
}
