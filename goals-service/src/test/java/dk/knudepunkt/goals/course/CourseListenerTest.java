package dk.knudepunkt.goals.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseListenerTest {

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry metrics;

    @ParameterizedTest
    @ValueSource(strings = {"course.completed.v1", "course.completed.v2"})
    void readsTheContractsExample(String type) {
        var id = UUID.randomUUID();
        var example = Contracts.example(type);
        var known = Contracts.tree(example).get("courseId").asText();
        Events.send("course", "example", type, example.replace(known, id.toString()));
        var course = await(id);
        assertEquals(CourseKind.ACTION_PLAN, course.kind());
        assertEquals(LocalDate.of(2021, 4, 1), course.startedOn());
        assertEquals(LocalDate.of(2021, 6, 30), course.day());
        assertEquals("269", course.municipalityCode());
        assertEquals("12345674", course.cvr());
        assertEquals("les-solroed", course.unitCode());
        assertTrue(course.isSpecialised());
    }

    @Test
    void courseOfNoUnitIsHeardToo() {
        var id = UUID.randomUUID();
        Events.send("course", id.toString(), "course.completed.v1", """
                {"courseId": "%s", "cvr": "12345674", "municipalityCode": "253", "courseKind": "SHORT",
                 "startedOn": "2019-01-01", "completedOn": "2019-01-02"}""".formatted(id));
        assertNull(await(id).unitCode());
    }

    @Test
    void reopenedCourseDoesNotCountUntilItIsCompletedAgain() {
        var rule = new CourseRule(Set.of(CourseKind.SHORT));
        var course = CompletedCourse.of("SHORT", "2019-03-03").announce().reopen();
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertEquals(CourseVerdict.REOPENED, rule.verdict(await(course.id())));
        new CompletedCourse(course.id(), "ACTION_PLAN", "2019-04-04").announce();
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertEquals(LocalDate.of(2019, 4, 4), await(course.id()).day());
        assertEquals(CourseKind.ACTION_PLAN, await(course.id()).kind());
        assertEquals(CourseVerdict.OTHER_KIND, rule.verdict(await(course.id())));
    }

    @Test
    void courseThatAnotherPaysForDoesNotCount() {
        var rule = new CourseRule(Set.of(CourseKind.SHORT));
        for (var account : List.of("LOCAL_SERVICE", "PROJECT")) {
            var id = UUID.randomUUID();
            var example = Contracts.example("course.completed.v2");
            Events.send(
                    "course",
                    id.toString(),
                    "course.completed.v2",
                    example.replace(Contracts.tree(example).get("courseId").asText(), id.toString())
                            .replace("ACTION_PLAN", "SHORT")
                            .replace("2021-06-30", "2019-06-30")
                            .replace("SPECIALISED", account));
            assertEquals(CourseVerdict.OTHER_ACCOUNT, rule.verdict(await(id)));
        }
    }

    @Test
    void courseCountsByWhatIsKnownOfItLast() {
        var rule = new CourseRule(Set.of(CourseKind.GROWTH_PLAN));
        var course = CompletedCourse.of("SHORT", "2019-03-03")
                .announce()
                .correct("GROWTH_PLAN", "2019-02-02", "SPECIALISED");
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertEquals(CourseVerdict.COUNTS, rule.verdict(await(course.id())));
        assertEquals(LocalDate.of(2019, 2, 2), await(course.id()).day());
        course.correct("GROWTH_PLAN", "2019-02-02", "PROJECT");
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertEquals(CourseVerdict.OTHER_ACCOUNT, rule.verdict(await(course.id())));
    }

    @Test
    void correctionOfACourseThatGoesOnIsNoCompletion() {
        var course = CompletedCourse.of("SHORT", "2019-03-03").correct("GROWTH_PLAN", "2019-02-02", "SPECIALISED");
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertNull(find(course.id()));
    }

    @Test
    void unknownKindIsLeftOutAloud() {
        var before = metrics.counter("goals.courses.unknown.kind").count();
        var unknown = CompletedCourse.of("WEBINAR", "2019-03-03").announce();
        await(CompletedCourse.of("SHORT", "2019-03-03").announce().id());
        assertNull(find(unknown.id()));
        assertEquals(before + 1, metrics.counter("goals.courses.unknown.kind").count());
    }

    private CountedCourse await(UUID id) {
        Awaitility.await().untilAsserted(() -> assertNotNull(find(id)));
        var found = find(id);
        assertNotNull(found);
        return found;
    }

    @TestTransaction
    @Nullable
    CountedCourse find(UUID id) {
        database.clear();
        return database.find(CountedCourse.class, id);
    }
}
