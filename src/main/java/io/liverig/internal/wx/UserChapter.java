package io.liverig.internal.wx;

import io.liverig.data.Fields;
import io.liverig.data.Json;
import io.liverig.internal.bridge.CallArgs;
import io.liverig.internal.bridge.HostFailure;
import io.liverig.internal.bridge.HostRow;
import io.liverig.internal.wx.call.PermissionDialog;
import io.liverig.internal.wx.call.WxBase;
import io.liverig.internal.wx.phone.Unanswered;
import io.liverig.internal.wx.phone.UserAnswers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Functions for which somebody has to do something: each is answered as a test says, or else as its row does.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html and the pages beside it.
 */
final class UserChapter implements HostRow.Chapter {
    private final WxBase base;
    private final PermissionDialog dialog;

    UserChapter(WxBase base) {
        this.base = base;
        this.dialog = new PermissionDialog(base);
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        for (Unanswered otherwise : Unanswered.values()) {
            otherwise.names().forEach(name -> rows.add(row(name, otherwise)));
        }
        return rows;
    }

    private HostRow row(String name, Unanswered otherwise) {
        boolean promise = !name.equals("getUserInfo");
        return new HostRow.Async(name, promise, (args, reply) -> {
            UserAnswers.Answer answer = base.phone().answers().next(name).orElse(null);
            if (answer == null) {
                reply.ok(unanswered(name, otherwise, args));
            } else if (answer.failure().isEmpty()) {
                reply.ok(answer.fields());
            } else {
                reply.fail(answer.failure());
            }
        });
    }

    private Map<String, Object> unanswered(String name, Unanswered otherwise, CallArgs args) {
        return switch (otherwise) {
            case CANCELLED -> throw nobody(name, "cancel");
            case LOST -> {
                dialog.require(name.equals("getLocation") ? "scope.userLocation" : "scope.userFuzzyLocation");
                throw nobody(name, "no place is known");
            }
            case SHOWN -> show(name, args);
            case ANONYMOUS -> anonymous(args);
            case ACCEPTED -> accepted(args);
        };
    }

    private HostFailure nobody(String name, String reason) {
        String text = "nobody answers wx." + name + "; script it with phone().answerCall(\"" + name + "\", ...)";
        base.journal().notice(base.program(), "", "wx." + name, text);
        return new HostFailure(reason);
    }

    /** The user looks at what is shown, and goes on. */
    private Map<String, Object> show(String name, CallArgs args) {
        switch (name) {
            case "makePhoneCall" -> args.string("phoneNumber");
            case "openLocation" -> {
                args.number("latitude");
                args.number("longitude");
            }
            default -> {
                if (!base.facts().hasFile(args.string("filePath"))) {
                    throw new HostFailure("file doesn't exist");
                }
            }
        }
        base.phone().dialogs().show(name, args.options());
        return Map.of();
    }

    /**
     * Tells what a device tells of everybody since names and pictures are asked for by components:
     * https://developers.weixin.qq.com/community/develop/doc/00022c683e8a80b29bed2142b56c01 . What is encrypted is left
     * out, as there is no key.
     */
    private Map<String, Object> anonymous(CallArgs args) {
        Fields user = Fields.of("nickName", "\u5fae\u4fe1\u7528\u6237")
                .and("gender", 0.0)
                .and("language", args.string("lang", "en"));
        for (String place : List.of("city", "province", "country", "avatarUrl")) {
            user.and(place, "");
        }
        String raw = Json.write(user);
        return Fields.of("userInfo", user).and("rawData", raw).and("signature", sha1(raw));
    }

    private static String sha1(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-1").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As everywhere, a user of whom nothing is said confirms. */
    private static Map<String, Object> accepted(CallArgs args) {
        Fields fields = Fields.none();
        args.list("tmplIds").forEach(id -> fields.and(String.valueOf(id), "accept"));
        return fields;
    }
}
