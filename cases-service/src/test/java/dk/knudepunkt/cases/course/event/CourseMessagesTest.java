package dk.knudepunkt.cases.course.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Each event, written by the service's own JSON, is the example of the contract. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CourseMessagesTest {

    private static final UUID COURSE = UUID.fromString("0190a1b2-7c3d-7e4f-9b6c-7d8e9f0a1b2c");
    private static final UUID REFERRAL = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");
    private static final UUID DEVELOPER = UUID.fromString(CourseFixtures.DEVELOPER);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);

    @Inject
    ObjectMapper json;

    @Test
    void openedIsTheExample() throws Exception {
        assertIsExample(
                "course.opened.v2",
                new CourseEvent.Opened(
                        COURSE, REFERRAL, "les-solroed", "12345674", "269", CourseKind.ACTION_PLAN, DEVELOPER, APRIL));
    }

    @Test
    void completedIsTheExample() throws Exception {
        assertIsExample(
                "course.completed.v1",
                new CourseEvent.Completed(
                        COURSE, REFERRAL, "les-solroed", "12345674", "269", CourseKind.ACTION_PLAN, APRIL, JUNE));
    }

    @Test
    void cancelledIsTheExample() throws Exception {
        assertIsExample(
                "course.cancelled.v1",
                new CourseEvent.Cancelled(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        CancelReason.CEASED,
                        JUNE,
                        Instant.parse("2021-07-02T08:15:00Z")));
    }

    @Test
    void reopenedIsTheExample() throws Exception {
        assertIsExample(
                "course.reopened.v1",
                new CourseEvent.Reopened(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        JUNE,
                        ReopenReason.COMPANY_RETURNED,
                        LocalDate.of(2021, 8, 10),
                        Instant.parse("2021-08-10T07:30:00Z")));
    }

    private void assertIsExample(String type, CourseEvent event) throws Exception {
        var message = CourseMessages.message(event);
        assertEquals(type, message.type());
        assertEquals("course", message.topic());
        assertEquals(COURSE, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
