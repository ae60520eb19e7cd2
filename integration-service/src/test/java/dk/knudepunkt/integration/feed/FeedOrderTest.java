package dk.knudepunkt.integration.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.integration.event.Audience;
import dk.knudepunkt.integration.event.EventScope;
import dk.knudepunkt.integration.event.EventType;
import dk.knudepunkt.integration.event.ToldEvent;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/**
 * The law of the feed: whoever reads on from where they were gets all that was committed, each once and in one order, however
 * transactions overlap, are rolled back, and whatever the size of a page.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class FeedOrderTest {

    private static final int WRITERS = 6;
    private static final int TRANSACTIONS = 12;
    private static final EventScope EVERYTHING =
            new EventScope(EnumSet.complementOf(EnumSet.of(Audience.NOBODY)), Set.of(), Set.of());

    @Inject
    TellService telling;

    @Inject
    FeedService feed;

    @Inject
    Events events;

    @RepeatedTest(4)
    void whoeverReadsOnPassesOverNothing(RepetitionInfo repetition) throws Exception {
        var begin = events.head();
        var committed = new ConcurrentLinkedQueue<String>();
        var rolledBack = new ConcurrentLinkedQueue<String>();
        List<String> read;
        try (var threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            var writing = IntStream.range(0, WRITERS)
                    .mapToObj(writer -> threads.submit(writing(
                            new Random(1000L * repetition.getCurrentRepetition() + writer), committed, rolledBack)))
                    .toList();
            read = new Reader(begin, new Random(repetition.getCurrentRepetition())).until(writing);
        }

        assertThat(read).containsExactlyInAnyOrderElementsOf(committed).doesNotContainAnyElementsOf(rolledBack);
        assertThat(new Reader(begin, new Random(1)).toTheEnd()).isEqualTo(read);
    }

    private Callable<Void> writing(
            Random chance, ConcurrentLinkedQueue<String> committed, ConcurrentLinkedQueue<String> rolledBack) {
        return () -> {
            for (var i = 0; i < TRANSACTIONS; i++) {
                var ids = Stream.generate(() -> UUID.randomUUID().toString())
                        .limit(1 + chance.nextInt(4))
                        .toList();
                var fails = chance.nextInt(5) == 0;
                try {
                    telling.tell(ids, () -> end(chance.nextInt(15), fails));
                    committed.addAll(ids);
                } catch (IllegalStateException onPurpose) {
                    rolledBack.addAll(ids);
                }
            }
            return null;
        };
    }

    private static void end(int millis, boolean fails) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
        if (fails) {
            throw new IllegalStateException("on purpose");
        }
    }

    private final class Reader {

        private final Random chance;
        private final List<String> read = new ArrayList<>();
        private long place;

        Reader(long place, Random chance) {
            this.place = place;
            this.chance = chance;
        }

        /** Reads while they write, and once more when they have ended. */
        List<String> until(List<? extends Future<?>> writing) throws Exception {
            while (!writing.stream().allMatch(Future::isDone)) {
                page();
            }
            for (var one : writing) {
                one.get();
            }
            return toTheEnd();
        }

        List<String> toTheEnd() {
            while (page()) {
                // Until there are no more.
            }
            return read;
        }

        private boolean page() {
            var page = feed.read(new FeedQuery(EVERYTHING, EventType.told(), place, 1 + chance.nextInt(7)));
            page.events().stream()
                    .filter(event -> event.source().equals("/"))
                    .map(ToldEvent::id)
                    .forEach(read::add);
            place = page.next();
            return !page.isEmpty();
        }
    }
}
