package dk.knudepunkt.referrals.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the mailbox of a unit or a role. */
class NoticeMailTest {

    private static final UUID REFERRAL = UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");

    @Test
    void theSubjectNamesTheReferralAndWhatHappened() {
        assertEquals(
                "H-2026-000042: Henvisningen er accepteret",
                mail(NotificationKind.ACCEPTED, null).subject());
    }

    @Test
    void anEscalationSaysHowMuchOfTheTimeIsUsed() {
        var mail = mail(NotificationKind.ESCALATION, 80);
        assertEquals("H-2026-000042: Svarfristen er ved at løbe ud (80 %)", mail.subject());
        assertTrue(mail.text().contains("The time for an answer is running out (80 %)."), mail.text());
    }

    @ParameterizedTest
    @EnumSource(NotificationKind.class)
    void theTextIsInBothLanguagesAndLeadsToTheReferral(NotificationKind kind) {
        assertEquals(
                """
                %s.

                H-2026-000042: https://knudepunkt.example/referrals/%s

                —
                %s.
                """.formatted(kind.danish(), REFERRAL, kind.english()),
                mail(kind, null).text());
    }

    private static NoticeMail mail(NotificationKind kind, @Nullable Integer percent) {
        return NoticeMail.of(new Notice(kind, REFERRAL, "H-2026-000042", percent), "https://knudepunkt.example");
    }
}
