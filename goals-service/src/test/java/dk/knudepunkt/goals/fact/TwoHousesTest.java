package dk.knudepunkt.goals.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two houses that guide the same companies, tell of the same courses and say which companies became one, heard in one shuffled heap,
 * some of it twice: each has the figures that it has alone, at any instant. 1958 belongs to this test alone.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TwoHousesTest {

    private static final String HERE = "sjaelland";
    private static final String THERE = "fjordland";
    private static final Instant BEGIN = Instant.parse("1958-02-01T00:00:00Z");
    private static final LocalDate FROM = LocalDate.of(1958, 1, 1);
    private static final LocalDate TO = LocalDate.of(1958, 12, 31);
    private static final List<String> TYPES =
            List.of("course.completed.v2", "course.completed.v2", "course.corrected.v1", "course.reopened.v1");

    /** What a house has of the year: its courses and its companies. */
    private record Figures(
            @Nullable BigDecimal courses, @Nullable BigDecimal companies) {}

    @Inject
    FactStore store;

    @Inject
    Facts facts;

    @Inject
    FactRebuilds rebuilds;

    @Inject
    Tellings tellings;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    /** What it writes stands in no topic, so it must not be there when all facts are made anew. */
    @BeforeEach
    @AfterEach
    void clear() {
        Awaitility.await().atMost(Duration.ofSeconds(60)).until(this::isQuiet);
        forget();
    }

    @Transactional
    boolean isQuiet() {
        return rebuilds.open().isEmpty() && rebuilds.last().isPresent();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void eachHasTheFiguresThatItHasAlone(long seed) {
        var random = new Random(seed);
        var here = sayings(random, HERE);
        var there = sayings(random, THERE);
        var instants = Stream.generate(() -> BEGIN.plus(Duration.ofHours(random.nextInt(90))))
                .limit(10)
                .toList();

        hear(here, random);
        var hereAlone = figures(HERE, instants);
        assertEquals(Collections.nCopies(instants.size(), nothing()), figures(THERE, instants));
        forget();
        hear(there, random);
        var thereAlone = figures(THERE, instants);
        forget();
        hear(Stream.concat(here.stream(), there.stream()).toList(), random);

        assertEquals(hereAlone, figures(HERE, instants));
        assertEquals(thereAlone, figures(THERE, instants));
    }

    private static Figures nothing() {
        return new Figures(BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /** The same ids and numbers may turn up in both. */
    private List<Said> sayings(Random random, String house) {
        var sayings = new ArrayList<Said>();
        for (var i = 0; i < 60; i++) {
            var at = BEGIN.plus(Duration.ofHours(i)).plusSeconds(random.nextInt(60));
            sayings.add(
                    random.nextInt(8) == 0
                            ? said(house, "company.merged.v1", at, merged(random))
                            : said(house, TYPES.get(random.nextInt(TYPES.size())), at, course(random)));
        }
        return sayings;
    }

    private ObjectNode course(Random random) {
        return json.createObjectNode()
                .put("courseId", "course-" + random.nextInt(15))
                .put("cvr", "cvr-" + random.nextInt(6))
                .put("account", "SPECIALISED")
                .put("startedOn", FROM.toString())
                .put("completedOn", FROM.plusDays(random.nextInt(500)).toString());
    }

    private ObjectNode merged(Random random) {
        return json.createObjectNode()
                .put("aliasCvr", "cvr-" + random.nextInt(6))
                .put("survivorCvr", "cvr-" + random.nextInt(6));
    }

    private Said said(String house, String type, Instant at, ObjectNode data) {
        var attributes = house.equals(HERE) ? Map.<String, String>of() : Map.of("house", house);
        var envelope = new Envelope(type + at, type, at, attributes);
        return tellings.read(envelope, data.put("recordedAt", at.toString())).getFirst();
    }

    private void hear(List<Said> sayings, Random random) {
        var heard = new ArrayList<>(sayings);
        sayings.stream().filter(said -> random.nextInt(4) == 0).forEach(heard::add);
        Collections.shuffle(heard, random);
        for (var at = 0; at < heard.size(); at += 7) {
            add(heard.subList(at, Math.min(heard.size(), at + 7)));
        }
    }

    private List<Figures> figures(String house, List<Instant> instants) {
        return instants.stream()
                .map(at -> new Figures(count(house, at, null), count(house, at, Field.COMPANY)))
                .toList();
    }

    private @Nullable BigDecimal count(String house, Instant at, @Nullable Field once) {
        var completed = new Condition(Field.STATUS, new TreeSet<>(List.of("COMPLETED")), null);
        var how = new Measurement(FactFeed.COURSES, Measure.COUNT, once, 0, List.of(completed), List.of());
        return how.evaluate(facts.of(house, SubjectKind.COURSE, FROM, TO, at), facts.survivors(house, at))
                .value(null);
    }

    @Transactional
    void add(List<Said> sayings) {
        store.add(FactStore.LIVE, sayings);
    }

    @Transactional
    void forget() {
        sql.run("delete from fact where recorded_at between timestamptz '1958-01-01' and timestamptz '1959-01-01'");
    }
}
