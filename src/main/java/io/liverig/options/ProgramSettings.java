package io.liverig.options;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How programs are loaded and run.
 *
 * @param limits how far scripts may go before their program is stopped
 * @param packageTime how long a subpackage takes to be loaded when a component in it is awaited, see
 *     https://developers.weixin.qq.com/miniprogram/dev/framework/subpackages/async.html ; phones and networks differ
 * @param sdk a file that takes the place of trtc-wx in every program, also of a program's own copy; null for none
 * @param copiesData whether setData copies values on their way into {@code this.data}, as WeChat's older engine did.
 *     The official page does not say; by default the value itself goes in, as in glass-easel's published engine
 */
public record ProgramSettings(
        Limits limits, Duration packageTime, @Nullable Path sdk, boolean copiesData) {
    /** Ten seconds a turn, a fifth of one for a subpackage. */
    public static final ProgramSettings DEFAULT =
            new ProgramSettings(Limits.DEFAULT, Duration.ofMillis(200), null, false);
}
