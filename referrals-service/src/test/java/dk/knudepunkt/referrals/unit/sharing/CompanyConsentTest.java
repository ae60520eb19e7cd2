package dk.knudepunkt.referrals.unit.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** When a company's yes holds, and when it can be taken back. */
class CompanyConsentTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 6);
    private static final LocalDate GIVEN = LocalDate.of(2026, 3, 31);

    @Test
    void aConsentHoldsUntilItIsTakenBack() {
        var consent = consent(GIVEN);
        assertTrue(ConsentView.of(consent).holds());

        consent.withdraw(said(TODAY), TODAY);

        assertFalse(ConsentView.of(consent).holds());
        assertEquals(Optional.of(said(TODAY)), consent.withdrawn());
        assertEquals(said(GIVEN), consent.given());
    }

    @Test
    void itCanBeTakenBackOnTheDayItWasGiven() {
        var consent = consent(TODAY);
        consent.withdraw(said(TODAY), TODAY);
        assertEquals(Optional.of(said(TODAY)), consent.withdrawn());
    }

    @Test
    void itIsNotTakenBackBeforeItWasGiven() {
        assertRefused("consent-before-it-was-given", () -> consent(GIVEN).withdraw(said(GIVEN.minusDays(1)), TODAY));
    }

    @Test
    void nothingWasSaidInTheFuture() {
        assertRefused("consent-in-the-future", () -> consent(TODAY.plusDays(1)));
        assertRefused("consent-in-the-future", () -> consent(GIVEN).withdraw(said(TODAY.plusDays(1)), TODAY));
    }

    @Test
    void itIsTakenBackOnce() {
        var consent = consent(GIVEN);
        consent.withdraw(said(GIVEN), TODAY);

        var refused = assertThrows(ConsentProblem.class, () -> consent.withdraw(said(TODAY), TODAY));

        assertEquals("consent-withdrawn", refused.slug());
        assertEquals(Optional.of(said(GIVEN)), consent.withdrawn());
    }

    private static void assertRefused(String slug, Executable change) {
        var refused = assertThrows(ConsentProblem.class, change);
        assertEquals(slug, refused.slug());
        assertEquals(Optional.of("/day"), refused.pointer());
    }

    private static CompanyConsent consent(LocalDate day) {
        return new CompanyConsent("les-solroed", "12345674", "Eksempel ApS", said(day), TODAY);
    }

    private static Said said(LocalDate day) {
        return new Said(day, ConsentWay.PHONE, "les-solroed");
    }
}
