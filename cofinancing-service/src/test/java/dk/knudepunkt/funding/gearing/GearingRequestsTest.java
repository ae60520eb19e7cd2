package dk.knudepunkt.funding.gearing;

import static dk.knudepunkt.cofinancing.Constraints.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.gearing.GearingRequests.CorrectAccounts;
import dk.knudepunkt.funding.gearing.GearingRequests.StateAccounts;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be stated of a year's accounts at all. */
class GearingRequestsTest {

    @ParameterizedTest
    @CsvSource({
        "1999, 1, 1, year",
        "2101, 1, 1, year",
        "2021, -1, 1, turnover",
        "2021, 1000000000001, 1, turnover",
        "2021, 1, 0, operatingFunds",
        "2021, 1, 1000000000001, operatingFunds"
    })
    void whatNoAccountsCouldSayIsRefused(int year, long turnover, long operatingFunds, String field) {
        assertThat(brokenBy(new StateAccounts(year, turnover, operatingFunds))).containsExactly(field);
    }

    @ParameterizedTest
    @CsvSource({"-1, 1, turnover", "1, 0, operatingFunds", "1, -1, operatingFunds"})
    void whatIsCorrectedKeepsTheSameBounds(long turnover, long operatingFunds, String field) {
        assertThat(brokenBy(new CorrectAccounts(turnover, operatingFunds))).containsExactly(field);
    }

    @Test
    void aYearWithoutTurnoverIsOne() {
        assertThat(brokenBy(new StateAccounts(2000, 0L, 1L))).isEmpty();
    }

    @Test
    void aFormThatIsSentAsItCameChangesNothing() {
        var accounts = new YearAccounts(2021);
        accounts.state(new Gearing.Amounts(78, 30));

        var form = CorrectAccounts.of(GearingYear.of(2021, accounts, List.of()));

        assertThat(form.amounts()).isEqualTo(new Gearing.Amounts(78, 30));
    }
}
