package io.liverig.internal.media.picture;

import java.util.Map;
import java.util.function.IntUnaryOperator;

/** What filters, beauty and light do to a colour. */
final class Tint implements IntUnaryOperator {
    private static final Map<String, Integer> FILTERS = Map.ofEntries(
            Map.entry("pink", 0xFF80C0),
            Map.entry("nostalgia", 0xC09040),
            Map.entry("blues", 0x4060FF),
            Map.entry("romantic", 0xC060E0),
            Map.entry("cool", 0x40C0FF),
            Map.entry("fresher", 0x80FF80),
            Map.entry("solor", 0xFFC040),
            Map.entry("aestheticism", 0xFFE0C0),
            Map.entry("whitening", 0xFFFFFF),
            Map.entry("cherisered", 0xE02040));
    private static final double SHARE = 0.3;

    private final CameraSetting look;

    Tint(CameraSetting look) {
        this.look = look;
    }

    boolean changes() {
        return FILTERS.containsKey(look.filter()) || light() > 0;
    }

    private double light() {
        return Math.min(1, look.light() + (look.torch() && !look.front() ? 0.25 : 0));
    }

    @Override
    public int applyAsInt(int color) {
        Integer filter = FILTERS.get(look.filter());
        int tinted = filter == null ? color : blend(color, filter, SHARE);
        return blend(tinted, 0xFFFFFF, light() * 0.6);
    }

    private static int blend(int from, int to, double share) {
        int result = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = from >> shift & 0xFF;
            int b = to >> shift & 0xFF;
            result |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return result;
    }
}
