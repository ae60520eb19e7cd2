package dk.knudepunkt.cases.newcustomer;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.cloudevents.CloudEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is done to courses and companies in whatever order, where a course counts and how new its company was is what a slow
 * recount says, and what others are told of it adds up to the same. The seed is in the name of a failed run, the history in its
 * message.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseHistoryTest {

    private static final int DEEDS = 120;

    /** Opened by the first history. */
    @BeforeEach
    void aProjectPaysForSomeCourses() {
        as("admin")
                .body(Map.of(
                        "code", "history-project",
                        "kind", "PROJECT",
                        "name", "Et projekt",
                        "startsOn", "2000-01-01"))
                .post("/api/accounts")
                .then()
                .statusCode(oneOf(201, 409));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theServiceAgreesWithARecount(long seed) {
        var history = new PlayedHistory(seed);
        history.play(DEEDS);
        for (var course : history.courses()) {
            countsAsRecounted(course, history);
            isAsNewAsRecounted(course, history);
        }
        for (var cvr : history.companies()) {
            as("triage").get("/api/companies/" + cvr).then().body("cvr", is(history.survivor(cvr)));
        }
        referralsHaveTheirCoursesOnce(history);
        othersAreToldTheSame(history);
    }

    private static void countsAsRecounted(ToldCourse course, PlayedHistory history) {
        var answer = as("triage").get("/api/courses/" + course.id + "/counting");
        var expected = new HashMap<String, Object>(course.counting());
        expected.put("year", course.completedOn == null ? "none" : course.completedOn.getYear());
        List<Map<String, String>> targets = answer.path("targets");
        var counted = new HashMap<String, Object>();
        targets.forEach(line -> counted.put(line.get("target"), line.get("verdict")));
        counted.put("year", Objects.<Object>requireNonNullElse(answer.<Integer>path("year"), "none"));
        assertEquals(expected, counted, () -> course.id + "\n" + history);
    }

    private static void isAsNewAsRecounted(ToldCourse course, PlayedHistory history) {
        List<List<Map<String, String>>> judged =
                as("triage").get("/api/courses/" + course.id + "/new-customer").path("judgements.readings");
        var readings = judged.reversed().stream()
                .map(judgement -> judgement.stream()
                        .collect(Collectors.toMap(
                                reading -> NewnessReading.valueOf(reading.getOrDefault("reading", "")),
                                reading -> Newness.valueOf(reading.getOrDefault("answer", "")))))
                .toList();
        assertEquals(course.judgements, readings, () -> course.id + "\n" + history);
    }

    private static void referralsHaveTheirCoursesOnce(PlayedHistory history) {
        history.courses().stream()
                .filter(course -> course.referral != null)
                .collect(Collectors.groupingBy(course -> Objects.requireNonNull(course.referral)))
                .forEach((referral, courses) -> assertEquals(
                        courses.stream().map(course -> course.id).sorted().toList(),
                        CourseFixtures.coursesOf(referral).stream().sorted().toList(),
                        history::toString));
    }

    private static void othersAreToldTheSame(PlayedHistory history) {
        var expected = history.courses().stream()
                .collect(Collectors.toMap(course -> course.id, course -> course.told + course.judgements.size()));
        var told = Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(
                        () -> eventsOf(expected.keySet()),
                        all -> all.values().stream().mapToInt(List::size).sum()
                                >= expected.values().stream()
                                        .mapToInt(count -> count)
                                        .sum());
        for (var course : history.courses()) {
            var events = Objects.requireNonNull(told.get(course.id));
            assertEquals(expected.get(course.id), events.size(), () -> course.id + "\n" + history);
            var heard = new HeardCourse();
            events.forEach(heard::hear);
            assertEquals(course.counting(), heard.told(course).counting(), () -> course.id + "\n" + history);
            assertEquals(course.completedOn, heard.told(course).completedOn, () -> course.id + "\n" + history);
            assertEquals(course.judgements, heard.judgements(), () -> course.id + "\n" + history);
        }
    }

    private static Map<String, List<CloudEvent>> eventsOf(Set<String> courses) {
        return Events.all("course").stream()
                .filter(event -> courses.contains(event.getSubject()))
                .collect(Collectors.groupingBy(event -> Objects.requireNonNull(event.getSubject())));
    }
}
