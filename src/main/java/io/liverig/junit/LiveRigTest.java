package io.liverig.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Marks a test method that takes a rig, or a class whose test methods do.
 *
 * <pre>{@code
 * @LiveRigTest
 * void aliceSeesBob(LiveRig rig) {
 *     PageHandle room = rig.open(Path.of("miniprogram")).reLaunch("/pages/room/room?roomID=1234");
 *     rig.room(1234).join("bob").publishVideo();
 *     rig.settle();
 *     assertEquals("bob", room.data("playerList[0].userID"));
 * }
 * }</pre>
 *
 * <p>On a method it takes the place of {@code @Test}; on a class the methods keep their {@code @Test} and a method's own
 * annotation wins. The rig is closed after the test, and every fault of its programs fails the test unless
 * {@link ExpectFault} expects it.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LiveRigExtension.class)
@Test
public @interface LiveRigTest {
    /** Where all chance of the rig begins. */
    long seed() default 1;

    /** A JavaScript file in place of trtc-wx, relative to the working directory; "" for none. */
    String sdk() default "";
}
