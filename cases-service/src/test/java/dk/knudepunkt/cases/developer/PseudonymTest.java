package dk.knudepunkt.cases.developer;

import static dk.knudepunkt.cases.course.CourseFixtures.ACCEPTED;
import static dk.knudepunkt.cases.course.CourseFixtures.DEVELOPER;
import static dk.knudepunkt.cases.course.CourseFixtures.accepted;
import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.awaitCourseOf;
import static dk.knudepunkt.cases.course.CourseFixtures.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.WordsInTables;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A course is its developer's while the register knows who they are, and nobody's afterwards. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PseudonymTest {

    @Inject
    AgroalDataSource database;

    private final String pseudonym = UUID.randomUUID().toString();
    private final String referral = UUID.randomUUID().toString();

    /** Order holds within a topic only. */
    @Test
    void aCourseThatIsHeardOfFirstIsItsDevelopersAsSoonAsTheyAreKnown() {
        accept();
        awaitCourseOf(referral);
        assertEquals(pseudonym, developer());

        register(pseudonym, "bo.sent");
        awaitDeveloper("bo.sent");
        as("triage").get("/api/courses?developerId=bo.sent").then().body("items.referralId", contains(referral));
    }

    @Test
    void whoIsForgottenLeavesTheirCoursesAndNothingThatLeadsToThem() throws SQLException {
        register(pseudonym, "bo.glemt");
        accept();
        awaitDeveloper("bo.glemt");

        var forgotten = Contracts.example("developer.forgotten.v1").replace(DEVELOPER, pseudonym);
        Events.send("developer", pseudonym, "developer.forgotten.v1", forgotten);
        Events.send("developer", pseudonym, "developer.forgotten.v1", forgotten);
        awaitDeveloper(pseudonym);

        as("triage").get("/api/courses?developerId=bo.glemt").then().body("items", empty());
        assertEquals(Set.of(), WordsInTables.columnsWith(database, "bo.glemt"));
    }

    private void accept() {
        Events.send("referral", referral, ACCEPTED, accepted(referral).replace(DEVELOPER, pseudonym));
    }

    private void awaitDeveloper(String expected) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> expected.equals(developer()));
    }

    private String developer() {
        return as("triage").get("/api/courses?referralId=" + referral).path("items[0].developerId");
    }
}
