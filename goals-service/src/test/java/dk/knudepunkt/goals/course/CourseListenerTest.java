package dk.knudepunkt.goals.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

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
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseListenerTest {

    @Inject
    EntityManager database;

    @Inject
    MeterRegistry metrics;

    @Test
    void readsTheContractsExample() {
        var example = Contracts.example("course.completed.v1");
        Events.send("course", "example", "course.completed.v1", example);
        var course =
                await(UUID.fromString(Contracts.tree(example).get("courseId").asText()));
        assertEquals(CourseKind.ACTION_PLAN, course.kind());
        assertEquals(LocalDate.of(2021, 4, 1), course.startedOn());
        assertEquals(LocalDate.of(2021, 6, 30), course.day());
        assertEquals("269", course.municipalityCode());
        assertEquals("12345674", course.cvr());
        assertEquals("les-solroed", course.unitCode());
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
