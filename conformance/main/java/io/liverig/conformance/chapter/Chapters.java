package io.liverig.conformance.chapter;

import io.liverig.conformance.chapter.sentence.FurtherSentencesChapter;
import io.liverig.conformance.chapter.sentence.NativeSentencesChapter;
import io.liverig.conformance.chapter.sentence.ObservedChapter;
import io.liverig.conformance.chapter.sentence.OwnershipChapter;
import io.liverig.conformance.chapter.sentence.SamplesChapter;
import io.liverig.conformance.chapter.taste.AddressChapter;
import io.liverig.conformance.chapter.taste.ConsoleChapter;
import io.liverig.conformance.chapter.taste.OddChapter;
import io.liverig.conformance.chapter.taste.TasteChapter;
import io.liverig.conformance.suite.Chapter;
import io.liverig.conformance.suite.Property;
import io.liverig.conformance.suite.PropertyCatalogue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All properties of the suite. */
public final class Chapters {
    /** Every property that can be tried, sorted by id. */
    public static final List<Property> ALL = collect();

    private Chapters() {}

    private static List<Property> collect() {
        List<Property> all = new ArrayList<>();
        for (Chapter chapter : List.of(
                new StreamsChapter(),
                new RemoteEventsChapter(),
                new PayloadsChapter(),
                new PlayersChapter(),
                new ItemsChapter(),
                new InstancesChapter(),
                new SwitchChapter(),
                new PusherChapter(),
                new EnterChapter(),
                new ExitChapter(),
                new StatesChapter(),
                new MalformedChapter(),
                new OwnershipChapter(),
                new NotificationsChapter(),
                new ListenersChapter(),
                new ThrowingChapter(),
                new ReentryChapter(),
                new UnlimitedRoomsChapter(),
                new NativeChapter(),
                new DefaultsChapter(),
                new FurtherSentencesChapter(),
                new SamplesChapter(),
                new NativeSentencesChapter(),
                new ObservedChapter(),
                new CrowdChapter(),
                new ReportsChapter(),
                new WholeLifeChapter(),
                new TasteChapter(),
                new AddressChapter(),
                new ConsoleChapter(),
                new OddChapter())) {
            all.addAll(chapter.properties());
        }
        all.sort(Comparator.comparing(Property::id));
        return List.copyOf(all);
    }

    /** Returns what the catalogue lists and nobody can try yet. */
    public static List<PropertyCatalogue.Entry> missing() {
        Set<String> tried = ALL.stream().map(Property::id).collect(Collectors.toSet());
        return PropertyCatalogue.ENTRIES.stream()
                .filter(entry -> !tried.contains(entry.id()))
                .toList();
    }
}
