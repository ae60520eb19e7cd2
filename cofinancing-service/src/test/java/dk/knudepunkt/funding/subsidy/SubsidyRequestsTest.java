package dk.knudepunkt.funding.subsidy;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.subsidy.SubsidyRequests.GrantSubsidy;
import dk.knudepunkt.funding.subsidy.SubsidyRequests.PaySubsidy;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be asked of a subsidy at all. */
class SubsidyRequestsTest {

    private static final LocalDate DAY = LocalDate.of(2021, 3, 1);

    @Test
    void aCompanyOfTheRegisterInADanishMunicipalityMayGetSome() {
        var request = new GrantSubsidy("smv-pro", "12345674", "269", 50_000L, DAY);

        assertThat(brokenBy(request)).isEmpty();
        assertThat(request.promise()).isEqualTo(new Subsidy.Promise("smv-pro", "12345674", "269", 50_000, DAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345675", "1234567", "123456740", "02345674", "1234567a", "DK12345674"})
    void aNumberThatIsNoCompanysIsSeen(String cvr) {
        assertThat(brokenBy(new GrantSubsidy("smv-pro", cvr, "269", 1L, DAY))).containsExactly("cvr");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "999", "1085", "Solrød"})
    void aMunicipalityIsOneOfDenmarks(String code) {
        assertThat(brokenBy(new GrantSubsidy("smv-pro", "12345674", code, 1L, DAY)))
                .containsExactly("municipalityCode");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000_001})
    void aPromiseIsWithinReason(long granted) {
        assertThat(brokenBy(new GrantSubsidy("smv-pro", "12345674", "269", granted, DAY)))
                .containsExactly("granted");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, 100_000_001})
    void soIsAPayment(long paid) {
        assertThat(brokenBy(new PaySubsidy(paid, DAY))).containsExactly("paid");
    }

    @Test
    void theSmallestAndTheLargestAreTaken() {
        assertThat(brokenBy(new PaySubsidy(1L, DAY))).isEmpty();
        assertThat(brokenBy(new PaySubsidy(100_000_000L, DAY))).isEmpty();
    }
}
