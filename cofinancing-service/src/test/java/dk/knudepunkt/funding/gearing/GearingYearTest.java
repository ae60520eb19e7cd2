package dk.knudepunkt.funding.gearing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.gearing.GearingStatement.Kind;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The computed factor of a year beside what papers say of it. */
class GearingYearTest {

    private static final GearingStatement REACHED = said(2021, Kind.REACHED, "2.45");
    private static final GearingStatement GOAL = said(2021, Kind.GOAL, "2.60");

    @Test
    void whatAPaperSaysStandsBesideTheFigureAndNotInItsPlace() {
        var year = GearingYear.of(2021, accounts(2021, 78, 30), List.of(REACHED, GOAL));

        assertThat(year.factor()).isEqualTo(new BigDecimal("2.60"));
        assertThat(year.statedFactor()).isEqualTo(new BigDecimal("2.45"));
        assertThat(year.goal()).isEqualTo(new BigDecimal("2.60"));
    }

    @Test
    void aPaperAloneMakesNoFigure() {
        var year = GearingYear.of(2021, null, List.of(REACHED));

        assertThat(year.factor()).isNull();
        assertThat(year.turnover()).isNull();
        assertThat(year.version()).isNull();
        assertThat(year.statedFactor()).isEqualTo(new BigDecimal("2.45"));
        assertThat(year.goal()).isNull();
    }

    @Test
    void whatAPaperSaysOfAnotherYearIsNotSaidOfThis() {
        var year = GearingYear.of(2022, accounts(2022, 78, 30), List.of(REACHED, GOAL));

        assertThat(year.statedFactor()).isNull();
        assertThat(year.goal()).isNull();
        assertThat(year.source()).isNull();
    }

    @Test
    void eachYearIsThereOnceTheLatestFirst() {
        var years = GearingYear.all(
                List.of(accounts(2021, 78, 30), accounts(2023, 90, 30)),
                List.of(REACHED, GOAL, said(2022, Kind.GOAL, "2.70")));

        assertThat(years).extracting(GearingYear::year).containsExactly(2023, 2022, 2021);
    }

    @Test
    void eachYearHasItsOwnAccounts() {
        var years = GearingYear.all(List.of(accounts(2021, 78, 30), accounts(2023, 90, 30)), List.of());

        assertThat(years).extracting(GearingYear::turnover).containsExactly(90L, 78L);
    }

    @Test
    void withoutAccountsAndPapersThereIsNoYear() {
        assertThat(GearingYear.all(List.of(), List.of())).isEmpty();
    }

    @Test
    void eachCellStandsUnderItsColumn() {
        var year = GearingYear.of(2021, accounts(2021, 78, 30), List.of(REACHED, GOAL));

        assertThat(year.cells()).hasSameSizeAs(GearingYear.COLUMNS);
        assertThat(cell(year, "operatingFunds")).isEqualTo(30L);
        assertThat(cell(year, "statedFactor")).isEqualTo(new BigDecimal("2.45"));
        assertThat(cell(year, "source")).isEqualTo("Paper on 2021");
    }

    @Test
    void eachTimeTheyAreStatedIsARevisionThatOthersHearOf() {
        var accounts = new YearAccounts(2021);

        assertThat(accounts.state(new Gearing.Amounts(78, 30)))
                .isEqualTo(new YearAccounts.Stated(accounts.id(), 2021, 1, 78, 30));
        assertThat(accounts.state(new Gearing.Amounts(79, 31)))
                .isEqualTo(new YearAccounts.Stated(accounts.id(), 2021, 2, 79, 31));
    }

    @Test
    void othersHearTheAmountsUnderTheIdOfTheAccounts() {
        var accounts = new YearAccounts(2021);

        var message = GearingMessages.message(accounts.state(new Gearing.Amounts(78, 30)));

        assertThat(message.key()).isEqualTo(accounts.id());
        assertThat(message.data()).isEqualTo(new GearingMessages.AccountsStatedV1(accounts.id(), 2021, 1, 78, 30));
    }

    @Test
    void theFactorIsOfWhatWasStatedLast() {
        var accounts = accounts(2021, 78, 30);

        accounts.state(new Gearing.Amounts(60, 30));

        assertThat(accounts.gearing().factor()).isEqualTo(new BigDecimal("2.00"));
    }

    private static @Nullable Object cell(GearingYear year, String column) {
        return year.cells().get(GearingYear.COLUMNS.indexOf(column));
    }

    private static YearAccounts accounts(int year, long turnover, long operatingFunds) {
        var accounts = new YearAccounts(year);
        accounts.state(new Gearing.Amounts(turnover, operatingFunds));
        return accounts;
    }

    private static GearingStatement said(int year, Kind kind, String factor) {
        return new GearingStatement() {
            @Override
            int year() {
                return year;
            }

            @Override
            Kind kind() {
                return kind;
            }

            @Override
            BigDecimal factor() {
                return new BigDecimal(factor);
            }

            @Override
            String source() {
                return "Paper on " + year;
            }
        };
    }
}
