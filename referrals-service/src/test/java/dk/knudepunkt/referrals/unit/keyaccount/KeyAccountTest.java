package dk.knudepunkt.referrals.unit.keyaccount;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How often a unit is met. */
class KeyAccountTest {

    private static final LocalDate MET = LocalDate.of(2026, 1, 31);

    @ParameterizedTest
    @CsvSource({"2, 2026-08-01", "3, 2026-06-01", "4, 2026-05-02", "6, 2026-04-01", "8, 2026-03-17"})
    void theNextMeetingIsAnEvenShareOfAYearAway(int meetings, LocalDate due) {
        assertEquals(due, account(meetings).nextMeetingDue(Optional.of(MET)));
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, 0, 1, 9})
    void fewerThanTwoOrMoreThanEightMeetingsAreNone(int meetings) {
        var account = account(4);
        assertThrows(IllegalArgumentException.class, () -> account.entrust("bo", meetings));
        assertEquals(Optional.of("kam"), account.managerId());
        assertEquals(4, account.meetingsPerYear());
    }

    @Test
    void nobodyNeedsToTakeCareOfIt() {
        var account = account(4);
        account.entrust(null, 2);
        assertEquals(Optional.empty(), account.managerId());
        assertEquals(2, account.meetingsPerYear());
    }

    @Test
    void aMeetingIsOverdueTheDayAfterItWasDue() {
        assertFalse(view(LocalDate.of(2026, 5, 2)).overdue());
        assertTrue(view(LocalDate.of(2026, 5, 3)).overdue());
    }

    @Test
    void whoWaitsLongestComesFirst() {
        var sooner = KeyAccountView.of(account(8), "Faxe", Optional.of(MET), Optional.empty(), MET);
        var later = KeyAccountView.of(account(2), "Faxe", Optional.of(MET), Optional.empty(), MET);
        assertTrue(KeyAccountView.LONGEST_WAITING_FIRST.compare(sooner, view(MET)) < 0);
        assertTrue(KeyAccountView.LONGEST_WAITING_FIRST.compare(later, view(MET)) > 0);
    }

    private static KeyAccountView view(LocalDate today) {
        return KeyAccountView.of(account(4), "Faxe", Optional.of(MET), Optional.empty(), today);
    }

    private static KeyAccount account(int meetings) {
        var account = new KeyAccount();
        account.entrust("kam", meetings);
        return account;
    }
}
