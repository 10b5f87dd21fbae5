package io.liverig.conformance.property;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.liverig.conformance.chapter.Chapters;
import io.liverig.conformance.suite.Property;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each property of the suite is one property of jqwik, under its own name. */
class SuitePropertyTests {
    private static final List<Class<? extends TapeProperties>> CHAPTERS = List.of(
            StreamsTests.class,
            RemoteEventsTests.class,
            PlayersTests.class,
            SwitchStreamTypeTests.class,
            PusherAttributesTests.class,
            EnterRoomTests.class,
            ExitRoomTests.class,
            StateCodesTests.class,
            NotificationsTests.class,
            ListenersTests.class,
            InfiniteAnchorTests.class,
            SnapshotTests.class,
            PusherInstanceTests.class,
            DefaultsTests.class,
            FurtherSentencesTests.class,
            WholeLifeTests.class,
            TasteTests.class);

    @Test
    void everyPropertyOfTheSuiteIsOneOfJqwik() {
        List<String> named = CHAPTERS.stream()
                .flatMap(chapter -> Stream.of(chapter.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(SuiteProperty.class))
                .map(SuitePropertyTests::id)
                .sorted()
                .toList();
        assertEquals(Chapters.ALL.stream().map(Property::id).toList(), named);
    }

    private static String id(Method method) {
        return method.getName().replaceFirst("([a-z]\\d+).*", "$1").toUpperCase(Locale.ROOT);
    }
}
