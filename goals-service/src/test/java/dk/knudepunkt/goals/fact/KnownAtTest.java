package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.population.Populations;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.inbox.Envelope;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random lives of things of every feed, heard in any order and some of it twice, and figures of every measure on random
 * conditions as known at random instants, against somebody slow ({@link SlowRecount}). 1955 belongs to this test alone.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KnownAtTest {

    private static final int BASELINE = 7;

    @Inject
    FactStore store;

    @Inject
    Facts facts;

    @Inject
    Tellings tellings;

    @Inject
    Populations populations;

    @Inject
    MunicipalityGroups municipalities;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    @Inject
    FactRebuilds rebuilds;

    /** What it writes stands in no topic, so it must not be there when all facts are made anew. */
    @BeforeEach
    @AfterEach
    void clear() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::isQuiet);
        clean();
    }

    @Transactional
    boolean isQuiet() {
        return rebuilds.open().isEmpty() && rebuilds.last().isPresent();
    }

    @Transactional
    void clean() {
        sql.run("delete from fact where valid_on < date '1957-01-01'");
    }

    @ParameterizedTest
    @EnumSource
    void aFigureAtAnyInstantIsWhatTheSlowOneSays(FactFeed feed) {
        for (var seed = 1; seed <= 3; seed++) {
            compare(feed, new Random(seed));
            clean();
        }
    }

    private void compare(FactFeed feed, Random random) {
        var groups = groups();
        var made = new MadeUpNotes(
                random, UUID.randomUUID().toString().substring(0, 8), feed, List.copyOf(groups.keySet()));
        var slow = new SlowRecount(made.notes(), groups);
        hear(made.notes(), random);
        for (var measure : Measure.values()) {
            for (var i = 0; i < 12; i++) {
                var how = made.measurement(feed, measure);
                var at = i == 0 ? null : made.moment();
                var then = at == null ? Instant.MAX : at;
                var evaluation = evaluate(how, at);
                assertEquals(
                        slow.figure(how, then, BASELINE),
                        sum(evaluation, BigDecimal.valueOf(BASELINE)),
                        () -> how + " at " + at);
                assertEquals(slow.segments(how, then), segments(evaluation), () -> how + " by segment at " + at);
            }
        }
    }

    private Map<String, String> groups() {
        return municipalities.on("sjaelland", MadeUpNotes.FROM).orElseThrow().municipalities().entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey, place -> place.getValue().group().name()));
    }

    private Evaluation evaluate(Measurement how, @Nullable Instant at) {
        var kind = how.feed().subjects();
        var things = how.feed().runs()
                ? facts.running("sjaelland", kind, MadeUpNotes.FROM, MadeUpNotes.TO, at)
                : facts.of("sjaelland", kind, MadeUpNotes.FROM, MadeUpNotes.TO, at);
        var evaluation = how.evaluate(things, facts.survivors("sjaelland", at));
        return how.measure() == Measure.DISTRIBUTION
                ? populations
                        .distribution("sjaelland", MadeUpNotes.FROM, at)
                        .map(evaluation::against)
                        .orElse(evaluation)
                : evaluation;
    }

    private static SlowRecount.Sum sum(Evaluation evaluation, @Nullable BigDecimal baseline) {
        var value = evaluation.value(baseline);
        return new SlowRecount.Sum(value == null ? null : value.stripTrailingZeros(), evaluation.n());
    }

    private static Map<String, SlowRecount.Sum> segments(Evaluation evaluation) {
        var sums = new TreeMap<String, SlowRecount.Sum>();
        evaluation
                .by(member -> member.known().code("segment").orElse(""))
                .forEach((segment, part) -> sums.put(segment, sum(part, null)));
        return sums;
    }

    /** Some of it twice, and all of it in no order, a few at a time. */
    private void hear(List<Note> notes, Random random) {
        var sayings = new ArrayList<Said>();
        for (var note : notes) {
            var said = said(note);
            sayings.addAll(said);
            if (random.nextInt(4) == 0) {
                sayings.addAll(said);
            }
        }
        Collections.shuffle(sayings, random);
        for (var at = 0; at < sayings.size(); at += 7) {
            add(sayings.subList(at, Math.min(sayings.size(), at + 7)));
        }
    }

    @Transactional
    void add(List<Said> sayings) {
        store.add(FactStore.LIVE, sayings);
    }

    private List<Said> said(Note note) {
        ObjectNode data = json.valueToTree(note.said());
        data.put("recordedAt", note.at().toString());
        return tellings.read(new Envelope(UUID.randomUUID().toString(), note.type(), note.at()), data);
    }
}
