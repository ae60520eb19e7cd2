package dk.knudepunkt.funding.application;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.application.ApplicationRequests.GrantApplication;
import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of an application at all. */
class ApplicationRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 9, 15);

    @Test
    void aThemeMayBeLeftOutAndAnOwnShareBeNothing() {
        assertThat(brokenBy(plan("interreg", null, "Grøn omstilling", 1, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0, 5, sought",
        "-1, 5, sought",
        "1000000000001, 5, sought",
        "1, -1, ownShare",
        "1, 1000000000001, ownShare"
    })
    void anAmountIsWithinReason(long sought, long ownShare, String field) {
        assertThat(brokenBy(plan("interreg", null, "Grøn", sought, ownShare))).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Grøn\nomstilling", "Grøn\u0000"})
    void aTitleIsOneLineOfOrdinaryWriting(String title) {
        assertThat(brokenBy(plan("interreg", null, title, 1, 0))).containsExactly("title");
    }

    @Test
    void aTitleIsNoTreatise() {
        assertThat(brokenBy(plan("interreg", null, "g".repeat(200), 1, 0))).isEmpty();
        assertThat(brokenBy(plan("interreg", null, "g".repeat(201), 1, 0))).containsExactly("title");
    }

    @Test
    void aCodeIsNoTreatiseEither() {
        var long41 = "c".repeat(41);

        assertThat(brokenBy(plan(long41, long41, "Grøn", 1, 0))).containsExactly("programme", "theme");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 1_000_000_000_001L})
    void nothingIsNoGrant(long granted) {
        assertThat(brokenBy(new GrantApplication(DAY, granted, DAY, DAY))).containsExactly("granted");
    }

    @Test
    void aGrantIsTakenAsItWasAsked() {
        var request = new GrantApplication(DAY, 20L, DAY.plusDays(1), DAY.plusDays(2));

        assertThat(request.grant()).isEqualTo(new Application.Grant(20, DAY, DAY.plusDays(1), DAY.plusDays(2)));
    }

    private static PlanApplication plan(
            String programme, @Nullable String theme, String title, long sought, long ownShare) {
        return new PlanApplication(programme, theme, title, HouseRole.LEAD, sought, ownShare, DAY);
    }
}
