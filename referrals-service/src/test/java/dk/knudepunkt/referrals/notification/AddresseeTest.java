package dk.knudepunkt.referrals.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dk.knudepunkt.platform.security.Role;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** For whom a notification is. */
class AddresseeTest {

    @Test
    void aRoleAUnitAndAPersonOfOneNameAreThree() {
        assertEquals("ROLE:triage", Addressee.role(Role.TRIAGE).code());
        assertEquals("UNIT:les-solroed", Addressee.unit("les-solroed").code());
        assertEquals("PERSON:les-solroed", Addressee.person("les-solroed").code());
        assertNotEquals(Addressee.unit("kam"), Addressee.role("kam"));
    }

    @Test
    void aNotificationKeepsWhomItIsForAndWhatItSays() {
        var referral = UUID.randomUUID();
        var at = Instant.parse("2026-03-31T08:00:00Z");

        var notification = new Notification(
                Addressee.unit("les-solroed"),
                new Notice(NotificationKind.ESCALATION, referral, "H-2026-000042", 80),
                at);

        assertEquals("UNIT:les-solroed", notification.addressee());
        assertEquals(NotificationKind.ESCALATION, notification.kind());
        assertEquals(referral, notification.referralId());
        assertEquals("H-2026-000042", notification.reference());
        assertEquals(80, notification.percent());
        assertEquals(at, notification.at());
    }
}
