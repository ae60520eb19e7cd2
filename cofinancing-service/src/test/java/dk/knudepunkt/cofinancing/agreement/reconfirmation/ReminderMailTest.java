package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static dk.knudepunkt.cofinancing.Callers.as;
import static dk.knudepunkt.cofinancing.Callers.sending;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import dk.knudepunkt.local.Mail;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.MailPort;
import dk.knudepunkt.platform.testing.Wristwatch;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is asked again, when, and how often, over a real SMTP server. All 17 owe their confirmations for 2022. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
@QuarkusTestResource(MailPort.class)
class ReminderMailTest {

    private static final String REMINDERS = "/api/cofinancing/reconfirmations/2022/reminders";
    private static final String SUBJECT = "mangler at bekræfte medfinansieringen for 2022";

    @Inject
    ReminderRound round;

    @Inject
    Reminders reminders;

    @Inject
    Reconfirmations reconfirmations;

    @Inject
    EntityManager database;

    @Inject
    Wristwatch watch;

    /** Of other tests, which had no server. */
    @BeforeEach
    void noOtherMailIsOnItsWay() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery("delete from outgoing_mail").executeUpdate());
    }

    @AfterEach
    void forget() {
        watch.goRight();
        QuarkusTransaction.requiringNew().run(() -> {
            reconfirmations.deleteAll();
            reminders.deleteAll();
        });
    }

    @Test
    void eachIsAskedOnceAtEachStepAlsoWhenTheMailServerWasAway() throws Exception {
        sweepAt("2021-11-30T08:00");
        assertThat(asked()).as("before the first step").isZero();
        sweepAt("2021-12-01T08:00");
        sweepAt("2021-12-01T08:00");
        sweepAt("2021-12-09T08:00");
        assertThat(asked()).isEqualTo(17);

        // Nobody has taken the mail yet; a process that starts anew finds it in the table.
        watch.goRight();
        try (var server = Mail.start(ConfigProvider.getConfig().getValue("KNUDEPUNKT_SMTP_PORT", Integer.class))) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> about(server).size() == 17);
            var greve = about(server).stream()
                    .filter(mail -> recipient(mail).equals("municipality-253@knudepunkt.example"))
                    .toList();
            assertThat(greve).hasSize(1);
            assertThat(greve.getFirst().getSubject()).isEqualTo("Greve " + SUBJECT);
            assertThat(text(greve.getFirst()))
                    .contains("- Fødevarer")
                    .contains("senest den 31. december 2021")
                    .contains(MailPort.SITE + "/cofinancing/reconfirmations/2022")
                    .contains("Greve has still to confirm for 2022, by 31 December 2021: ")
                    .doesNotContain("finance-greve");

            sweepAt("2021-12-24T08:00");
            watch.goRight();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(60))
                    .until(() -> about(server).size() == 34);
        }
    }

    @Test
    void whoHasConfirmedIsNotAsked() {
        confirmAll();
        sweepAt("2021-12-01T08:00");

        assertThat(asked()).isEqualTo(16);
        assertThat(askedOf("253")).isZero();
    }

    @Test
    void sweepsAtTheSameTimeAskOnce() throws Exception {
        watch.set(LocalDateTime.parse("2021-12-01T08:00").atZone(Denmark.ZONE).toInstant());
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var sweep : threads.invokeAll(IntStream.range(0, 4)
                    .<Callable<Void>>mapToObj(each -> () -> {
                        round.remind();
                        return null;
                    })
                    .toList())) {
                sweep.get();
            }
        }
        assertThat(asked()).isEqualTo(17);
    }

    @Test
    void theButtonAsksNobodyTwiceInAWeekAndTheScheduleWaitsForIt() {
        as("analyst").post(REMINDERS).then().statusCode(200).body("municipalityCodes", hasSize(17));
        as("analyst")
                .header("Accept-Language", "da")
                .post(REMINDERS)
                .then()
                .statusCode(409)
                .body("type", is("/problems/asked-lately"))
                .body("detail", containsString("7 dage"));
        assertThat(asked()).isEqualTo(17);
        forget();

        watch.set(LocalDateTime.parse("2021-11-28T10:00").atZone(Denmark.ZONE).toInstant());
        as("analyst").post(REMINDERS).then().statusCode(200);
        sweepAt("2021-12-01T08:00");
        assertThat(asked()).as("asked three days ago").isEqualTo(17);
        sweepAt("2021-12-06T08:00");
        assertThat(asked()).isEqualTo(34);
    }

    private void confirmAll() {
        var agreements =
                as("council").get("/api/cofinancing/reconfirmations/2022").<List<String>>path("agreements.id");
        for (var agreement : agreements) {
            sending(
                            "finance-greve",
                            "{\"municipalityCode\": \"253\", \"year\": 2022, \"minutesReference\": \"punkt 7\"}")
                    .post("/api/cofinancing/agreements/" + agreement + "/reconfirmations")
                    .then()
                    .statusCode(201);
        }
    }

    private void sweepAt(String wall) {
        watch.set(LocalDateTime.parse(wall).atZone(Denmark.ZONE).toInstant());
        round.remind();
    }

    private long asked() {
        return QuarkusTransaction.requiringNew().call(() -> reminders.count("year = 2022"));
    }

    private long askedOf(String municipalityCode) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reminders.count("year = 2022 and municipalityCode = ?1", municipalityCode));
    }

    private static List<MimeMessage> about(Mail server) {
        return server.received().stream()
                .filter(mail -> subject(mail).contains(SUBJECT))
                .toList();
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage mail) {
        try {
            return mail.getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
