package io.liverig.wx;

import io.liverig.bridge.CallArgs;
import io.liverig.bridge.HostFailure;
import io.liverig.bridge.HostRow;
import io.liverig.bridge.Reply;
import io.liverig.data.Fields;
import io.liverig.data.Json;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Functions for which somebody has to do something: each is answered as a test says, or else as its row does.
 *
 * <p>https://developers.weixin.qq.com/miniprogram/dev/api/device/scan/wx.scanCode.html and the pages beside it.
 */
final class UserChapter implements HostRow.Chapter {
    private static final Set<String> CANCELLED = new TreeSet<>(Set.of(
            "scanCode",
            "chooseLocation",
            "choosePoi",
            "chooseAddress",
            "chooseContact",
            "chooseInvoiceTitle",
            "chooseInvoice",
            "chooseLicensePlate",
            "addPhoneContact",
            "requestPayment",
            "navigateToMiniProgram"));
    private static final Set<String> PLACES = new TreeSet<>(Set.of("getLocation", "getFuzzyLocation"));
    private static final Set<String> SHOWN = new TreeSet<>(Set.of("makePhoneCall", "openLocation", "openDocument"));
    private static final Set<String> WHO = new TreeSet<>(Set.of("getUserInfo", "getUserProfile"));

    /** All that a test can answer. */
    static final Set<String> NAMES = names();

    private final WxHost host;
    private final PermissionDialog dialog;

    UserChapter(WxHost host) {
        this.host = host;
        this.dialog = new PermissionDialog(host);
    }

    private static Set<String> names() {
        Set<String> names = new TreeSet<>(CANCELLED);
        names.addAll(PLACES);
        names.addAll(SHOWN);
        names.addAll(WHO);
        names.add("requestSubscribeMessage");
        return names;
    }

    @Override
    public List<HostRow> rows() {
        List<HostRow> rows = new ArrayList<>();
        CANCELLED.forEach(name -> rows.add(row(name, args -> nobody(name, "cancel"))));
        PLACES.forEach(name -> rows.add(row(name, args -> {
            dialog.require(name.equals("getLocation") ? "scope.userLocation" : "scope.userFuzzyLocation");
            return nobody(name, "no place is known");
        })));
        SHOWN.forEach(name -> rows.add(row(name, args -> show(name, args))));
        WHO.forEach(name -> rows.add(row(name, this::anonymous)));
        rows.add(row("requestSubscribeMessage", UserChapter::accepted));
        return rows;
    }

    private HostRow row(String name, Function<CallArgs, Map<String, Object>> otherwise) {
        boolean promise = !name.equals("getUserInfo");
        return new HostRow.Async(name, promise, (args, reply) -> answer(name, args, reply, otherwise));
    }

    private void answer(String name, CallArgs args, Reply reply, Function<CallArgs, Map<String, Object>> otherwise) {
        UserAnswers.Answer answer = host.phone().answers().next(name).orElse(null);
        if (answer == null) {
            reply.ok(otherwise.apply(args));
        } else if (answer.failure().isEmpty()) {
            reply.ok(answer.fields());
        } else {
            reply.fail(answer.failure());
        }
    }

    private Map<String, Object> nobody(String name, String reason) {
        String text = "nobody answers wx." + name + "; script it with phone().answerCall(\"" + name + "\", ...)";
        host.journal().notice(host.program(), "", "wx." + name, text);
        throw new HostFailure(reason);
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
                if (!host.facts().hasFile(args.string("filePath"))) {
                    throw new HostFailure("file doesn't exist");
                }
            }
        }
        host.phone().dialogs().show(name, args.options());
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
