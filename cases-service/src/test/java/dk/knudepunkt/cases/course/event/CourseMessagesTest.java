package dk.knudepunkt.cases.course.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.course.CourseFixtures;
import dk.knudepunkt.cases.course.code.CancelReason;
import dk.knudepunkt.cases.course.code.CourseAction;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.PauseReason;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.code.ReopenReason;
import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
                "course.opened.v4",
                new CourseEvent.Opened(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        facts(Segment.GROWTH),
                        DEVELOPER,
                        Programme.MAN_ON_THE_MOON,
                        Instant.parse("2021-04-01T07:30:00Z")));
    }

    @Test
    void completedIsTheExample() throws Exception {
        assertIsExample(
                "course.completed.v2",
                new CourseEvent.Completed(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        facts(Segment.GROWTH),
                        JUNE,
                        Instant.parse("2021-07-02T08:15:00Z")));
    }

    @Test
    void transferredIsTheExample() throws Exception {
        assertIsExample(
                "course.transferred.v1",
                new CourseEvent.Transferred(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        DEVELOPER,
                        UUID.fromString("0190a1b2-7c3d-4e4f-8d8e-9f0a1b2c3d4f"),
                        LocalDate.of(2021, 5, 3),
                        Instant.parse("2021-05-03T07:30:00Z")));
    }

    @Test
    void correctedIsTheExample() throws Exception {
        assertIsExample(
                "course.corrected.v1",
                new CourseEvent.Corrected(
                        COURSE,
                        REFERRAL,
                        "les-solroed",
                        "12345674",
                        facts(Segment.GROWTH),
                        JUNE.minusDays(1),
                        new CourseEvent.Superseded(facts(null), JUNE),
                        CourseAction.CORRECTION,
                        "NEW_INFORMATION",
                        LocalDate.of(2021, 7, 5),
                        Instant.parse("2021-07-05T07:30:00Z")));
    }

    @Test
    void whetherACourseRestsIsTheHousesOwnMatter() {
        var at = Instant.parse("2021-07-05T07:30:00Z");
        assertEquals(
                Optional.empty(),
                CourseMessages.message(new CourseEvent.Paused(COURSE, PauseReason.COMPANY_BUSY, JUNE, at)));
        assertEquals(Optional.empty(), CourseMessages.message(new CourseEvent.Resumed(COURSE, JUNE, at)));
    }

    private static CourseFacts facts(@Nullable Segment segment) {
        return new CourseFacts(
                "269",
                "269",
                CourseKind.ACTION_PLAN,
                AccountKind.SPECIALISED,
                segment,
                List.of(Theme.DIGITALISATION, Theme.FINANCING),
                APRIL);
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
        var message = CourseMessages.message(event).orElseThrow();
        assertEquals(type, message.type());
        assertEquals("course", message.topic());
        assertEquals(COURSE, message.key());
        Contracts.assertIsExample(type, json.writeValueAsString(message.data()));
    }
}
