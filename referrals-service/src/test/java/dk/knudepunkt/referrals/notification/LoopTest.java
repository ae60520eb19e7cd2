package dk.knudepunkt.referrals.notification;

import static dk.knudepunkt.referrals.Desk.act;
import static dk.knudepunkt.referrals.Desk.as;
import static dk.knudepunkt.referrals.Desk.browser;
import static dk.knudepunkt.referrals.Desk.refer;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.knudepunkt.local.Mail;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.Events;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;

/** What the unit, the desk and the developer are told without asking. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(
        value = MailPort.class,
        initArgs = @ResourceArg(name = "KNUDEPUNKT_ESCALATION_EVERY", value = "off"))
class LoopTest {

    private static final String NOTIFICATIONS = "/api/referrals/notifications";

    @Test
    void mailWaitsForAServerAndThenLinksToTheReferralOnce() throws Exception {
        var referral = refer();
        act("triage", referral, "question", "{\"question\": \"Hvad hedder Alma til efternavn?\"}")
                .then()
                .statusCode(200);
        Awaitility.await("a first attempt, which nobody takes")
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertEquals(
                        1,
                        as("les-solroed").get(NOTIFICATIONS).<List<Map<String, Object>>>path("items").stream()
                                .filter(each -> referral.equals(each.get("referralId")))
                                .count()));
        try (var server = Mail.start(ConfigProvider.getConfig().getValue("KNUDEPUNKT_SMTP_PORT", Integer.class))) {
            act("les-solroed", referral, "answer", "{\"answer\": \"Det siger vi ikke\"}")
                    .then()
                    .statusCode(200);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> about(server, referral).size() == 2);
            var question = Objects.requireNonNull(about(server, referral).get("les-solroed@knudepunkt.example"));
            assertEquals(reference(referral) + ": Huset har et spørgsmål", question.getSubject());
            assertFalse(question.getContent().toString().contains("Alma"), "no personal data");
            var answer = Objects.requireNonNull(about(server, referral).get("triage@knudepunkt.example"));
            assertEquals(reference(referral) + ": Enheden har svaret", answer.getSubject());
        }
    }

    @Test
    void theUnitIsToldOnceByMailThatTheCourseIsCompletedAndGetsTheWayToIt() throws Exception {
        try (var server = Mail.start(ConfigProvider.getConfig().getValue("KNUDEPUNKT_SMTP_PORT", Integer.class))) {
            var referral = refer();
            act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                    .then()
                    .statusCode(200);
            var course = UUID.randomUUID().toString();
            hear("course.opened.v1", referral, course);
            hear("course.opened.v2", referral, course);
            hear("course.opened.v3", referral, course);
            hear("course.opened.v4", referral, course);
            hear("course.completed.v2", referral, course);
            hear("course.completed.v1", referral, course);
            var subject = reference(referral) + ": Forløbet er afsluttet";
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !toldOf(server, subject).isEmpty());
            // Mail leaves in the order in which it was written: what follows shows that nothing stood between.
            var next = refer();
            act("triage", next, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                    .then()
                    .statusCode(200);
            var following = reference(next) + ": Henvisningen er afvist med en begrundelse";
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> !toldOf(server, following).isEmpty());
            var told = toldOf(server, subject);
            assertEquals(
                    List.of("les-solroed@knudepunkt.example"),
                    told.stream().map(LoopTest::recipient).toList());
            assertThat(text(told.getFirst()), containsString("https://knudepunkt.example/referrals/" + referral));
            assertFalse(text(told.getFirst()).contains("Alma"), "no personal data");
        }
    }

    @Test
    void eachSideSeesItsOwnInTheList() {
        var referral = refer();
        act("triage", referral, "acceptance", "{\"courseKind\": \"SHORT\", \"developerId\": \"developer\"}")
                .then()
                .statusCode(200);
        assertEquals(List.of("ACCEPTED"), kinds("les-solroed", referral));
        assertEquals(List.of("ACCEPTED"), kinds("developer", referral));
        assertEquals(List.of(), kinds("les-guldborgsund", referral));
        assertEquals(List.of(), kinds("triage", referral));
    }

    @Test
    void readIsEachReadersOwnNoteAndCanBeTakenBack() {
        var referral = refer();
        act("triage", referral, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
        var id = as("les-solroed").get(NOTIFICATIONS).<String>path("items[0].id");
        var unread = as("les-solroed").get(NOTIFICATIONS + "/unread").<Integer>path("unread");
        as("les-solroed").put(NOTIFICATIONS + "/" + id + "/reading").then().statusCode(204);
        as("les-solroed").put(NOTIFICATIONS + "/" + id + "/reading").then().statusCode(204);
        as("les-solroed").get(NOTIFICATIONS).then().body("items[0].read", is(true));
        as("les-solroed").get(NOTIFICATIONS + "/unread").then().body("unread", is(unread - 1));
        as("les-solroed").delete(NOTIFICATIONS + "/" + id + "/reading").then().statusCode(204);
        as("les-solroed").get(NOTIFICATIONS + "/unread").then().body("unread", is(unread));
        as("les-guldborgsund")
                .put(NOTIFICATIONS + "/" + id + "/reading")
                .then()
                .statusCode(404)
                .body("type", containsString("notification-not-found"));
        as("council").get(NOTIFICATIONS).then().statusCode(403);
    }

    @Test
    void pageShowsWhatIsNewAndOffersToTakeReadingBack() {
        var referral = refer();
        act("triage", referral, "decline", "{\"reason\": \"OTHER\", \"comment\": \"nej\"}")
                .then()
                .statusCode(200);
        browser("les-solroed", "da")
                .get("/referrals/notifications")
                .then()
                .statusCode(200)
                .body(containsString("<strong>Henvisningen er afvist med en begrundelse</strong>"))
                .body(containsString("/referrals/" + referral));
        var id = as("les-solroed").get(NOTIFICATIONS).<String>path("items[0].id");
        var read = browser("les-solroed", "da")
                .post("/referrals/notifications/" + id + "/reading")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");
        browser("les-solroed", "en").get(read).then().body(containsString("Undo"));
        browser("les-solroed", "en")
                .post("/referrals/notifications/reading")
                .then()
                .statusCode(303);
        browser("les-solroed", "en")
                .get("/referrals/notifications")
                .then()
                .body(containsString("You have read all notifications."));
    }

    /** By recipient; two to the same one would not pass. */
    private static Map<String, Message> about(Mail server, String referral) {
        return server.received().stream()
                .filter(mail -> text(mail).contains("https://knudepunkt.example/referrals/" + referral))
                .collect(Collectors.toMap(LoopTest::recipient, mail -> mail));
    }

    private static List<MimeMessage> toldOf(Mail server, String subject) {
        return server.received().stream()
                .filter(mail -> subject(mail).equals(subject))
                .toList();
    }

    private static void hear(String type, String referral, String course) {
        var example = Contracts.example(type);
        var fields = Contracts.tree(example);
        Events.send(
                "course",
                course,
                type,
                example.replace(fields.get("courseId").asText(), course)
                        .replace(fields.get("referralId").asText(), referral));
    }

    private static String subject(Message mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(Message mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String recipient(Message mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String reference(String referral) {
        return as("triage").get("/api/referrals/" + referral).path("reference");
    }

    private static List<String> kinds(String client, String referral) {
        return as(client).get(NOTIFICATIONS).<List<Map<String, String>>>path("items").stream()
                .filter(each -> referral.equals(each.get("referralId")))
                .map(each -> each.get("kind"))
                .toList();
    }
}
