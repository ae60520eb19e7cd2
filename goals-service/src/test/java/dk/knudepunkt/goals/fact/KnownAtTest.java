package dk.knudepunkt.goals.fact;

import static java.util.stream.Collectors.toSet;
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
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Random lives of courses, heard in any order and some of it twice, against somebody slow who writes down a page for each course
 * and reads it again for each question. 1955 belongs to this test alone.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class KnownAtTest {

    private static final Instant BEGIN = Instant.parse("1955-03-01T00:00:00Z");
    private static final LocalDate FROM = LocalDate.of(1955, 1, 1);
    private static final LocalDate TO = LocalDate.of(1955, 12, 31);
    private static final BigDecimal BASELINE = BigDecimal.valueOf(7);
    private static final List<String> KINDS = List.of("SHORT", "ACTION_PLAN");

    /** What somebody said of a course, as the slow one notes it. */
    private record Note(String type, String course, Instant at, LocalDate day, String kind, String cvr, int points) {}

    @Inject
    FactStore store;

    @Inject
    Facts facts;

    @Inject
    Tellings tellings;

    @Inject
    ObjectMapper json;

    @Inject
    Sql sql;

    private final String run = UUID.randomUUID().toString().substring(0, 8);

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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void aFigureAtAnyInstantIsWhatTheSlowOneSays(long seed) {
        var random = new Random(seed);
        var notes = new ArrayList<Note>();
        for (var i = 0; i < 120; i++) {
            notes.add(note(random, i));
        }
        hear(notes, random);
        for (var i = 0; i < 25; i++) {
            var at = BEGIN.plus(Duration.ofHours(random.nextInt(130)));
            assertEquals(slowCount(notes, at), count(at, null), () -> "courses known at " + at);
            assertEquals(slowCompanies(notes, at), count(at, Field.COMPANY), () -> "companies known at " + at);
            assertEquals(slowShare(notes, at), share(at), () -> "share known at " + at);
            for (var measure : List.of(Measure.SUM, Measure.NPS, Measure.RATIO, Measure.GROWTH, Measure.MILESTONE)) {
                assertEquals(slow(measure, notes, at), whole(measure, at), () -> measure + " known at " + at);
            }
        }
        assertEquals(slowCount(notes, Instant.MAX), count(null, null), "known by now");
    }

    private Note note(Random random, int number) {
        var types = List.of(
                "course.opened.v3",
                "course.completed.v2",
                "course.completed.v2",
                "course.corrected.v1",
                "course.reopened.v1",
                "course.cancelled.v1");
        return new Note(
                types.get(random.nextInt(types.size())),
                "course-" + random.nextInt(20),
                BEGIN.plus(Duration.ofHours(number)),
                FROM.plusDays(random.nextInt(500)),
                KINDS.get(random.nextInt(KINDS.size())),
                "cvr-" + random.nextInt(6),
                random.nextInt(11));
    }

    /** Some of it twice, and all of it in no order, a few at a time. */
    private void hear(List<Note> notes, Random random) {
        var sayings = new ArrayList<Said>();
        for (var note : notes) {
            var said = said(note);
            sayings.add(said);
            if (random.nextInt(4) == 0) {
                sayings.add(said);
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

    @Transactional
    void clean() {
        sql.run("delete from fact where valid_on < date '1957-01-01'");
    }

    private Said said(Note note) {
        ObjectNode data = json.createObjectNode()
                .put("courseId", note.course() + run)
                .put("cvr", note.cvr())
                .put("recordedAt", note.at().toString());
        if (!note.type().contains("reopened") && !note.type().contains("cancelled")) {
            data.put("courseKind", note.kind()).put("account", "SPECIALISED");
            data.put("startedOn", "1955-01-01");
            data.put("recommend", note.points())
                    .put("amount", 1000 * note.points())
                    .put("operatingFunds", 1 + note.points());
        }
        if (note.type().contains("completed") || note.type().contains("corrected")) {
            data.put("completedOn", note.day().toString());
        }
        var id = note.course() + note.at() + run;
        return tellings.read(new Envelope(id, note.type(), note.at()), data).getFirst();
    }

    private @Nullable BigDecimal count(@Nullable Instant at, @Nullable Field once) {
        var how = new Measurement(
                FactFeed.COURSES, Measure.COUNT, once, 0, List.of(is(Field.STATUS, "COMPLETED")), List.of());
        return value(how, at);
    }

    private @Nullable BigDecimal whole(Measure measure, Instant at) {
        var how =
                new Measurement(FactFeed.COURSES, measure, null, 0, List.of(is(Field.STATUS, "COMPLETED")), List.of());
        return how.evaluate(facts.of("sjaelland", SubjectKind.COURSE, FROM, TO, at), Map.of())
                .value(BASELINE);
    }

    private @Nullable BigDecimal share(Instant at) {
        var how = new Measurement(
                FactFeed.COURSES,
                Measure.SHARE,
                null,
                0,
                List.of(is(Field.STATUS, "COMPLETED")),
                List.of(is(Field.KIND, "SHORT")));
        return value(how, at);
    }

    private @Nullable BigDecimal value(Measurement how, @Nullable Instant at) {
        return how.evaluate(facts.of("sjaelland", SubjectKind.COURSE, FROM, TO, at), Map.of())
                .value(null);
    }

    private static Condition is(Field field, String value) {
        return new Condition(field, new TreeSet<>(List.of(value)), null);
    }

    /** A page for each course: what is last said of each thing, read from the top. */
    private record Page(String status, @Nullable LocalDate completed, String kind, String cvr, int points) {}

    private static Map<String, Page> pages(List<Note> notes, Instant at) {
        var pages = new HashMap<String, Page>();
        notes.stream()
                .filter(note -> !note.at().isAfter(at))
                .sorted(Comparator.comparing(Note::at))
                .forEach(note -> pages.put(note.course(), next(pages.get(note.course()), note)));
        return pages;
    }

    private static Page next(@Nullable Page before, Note note) {
        var page = before == null ? new Page("", null, "", "", -1) : before;
        return switch (note.type()) {
            case "course.opened.v3" -> new Page("OPEN", page.completed(), note.kind(), note.cvr(), note.points());
            case "course.completed.v2" -> new Page("COMPLETED", note.day(), note.kind(), note.cvr(), note.points());
            case "course.corrected.v1" -> new Page(page.status(), note.day(), note.kind(), note.cvr(), note.points());
            case "course.reopened.v1" -> new Page("REOPENED", page.completed(), page.kind(), note.cvr(), page.points());
            default -> new Page("CANCELLED", page.completed(), page.kind(), note.cvr(), page.points());
        };
    }

    private static List<Page> completed(List<Note> notes, Instant at) {
        return pages(notes, at).values().stream()
                .filter(page -> page.status().equals("COMPLETED"))
                .filter(page -> page.completed() != null && page.completed().getYear() == FROM.getYear())
                .toList();
    }

    private static BigDecimal slowCount(List<Note> notes, Instant at) {
        return BigDecimal.valueOf(completed(notes, at).size());
    }

    private static BigDecimal slowCompanies(List<Note> notes, Instant at) {
        return BigDecimal.valueOf(
                completed(notes, at).stream().map(Page::cvr).collect(toSet()).size());
    }

    private static @Nullable BigDecimal slowShare(List<Note> notes, Instant at) {
        var all = completed(notes, at);
        var some = all.stream().filter(page -> page.kind().equals("SHORT")).count();
        return all.isEmpty()
                ? null
                : BigDecimal.valueOf(100 * some).divide(BigDecimal.valueOf(all.size()), 1, RoundingMode.HALF_UP);
    }

    private static @Nullable BigDecimal slow(Measure measure, List<Note> notes, Instant at) {
        var all = completed(notes, at);
        var thousands = 0;
        var funds = 0;
        var balance = 0;
        for (var page : all) {
            thousands += page.points();
            funds += 1 + page.points();
            balance += page.points() > 8 ? 1 : page.points() < 7 ? -1 : 0;
        }
        return switch (measure) {
            case SUM -> BigDecimal.valueOf(1000L * thousands);
            case NPS -> all.isEmpty() ? null : rounded(100.0 * balance / all.size(), 1);
            case RATIO -> funds == 0 ? null : rounded(1000.0 * thousands / funds, 2);
            case GROWTH -> rounded(100.0 * (all.size() - 7) / 7, 1);
            default -> null;
        };
    }

    private static BigDecimal rounded(double number, int decimals) {
        return new BigDecimal(number).setScale(decimals, RoundingMode.HALF_UP);
    }
}
