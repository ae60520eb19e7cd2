package dk.knudepunkt.goals.contract;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CarryOverTest {

    @Test
    void keepsWhatIsAgreed() {
        var terms = courses(600);
        var agreed = contract(target("9.1", terms));
        var carried = agreed.carriedOverTo(2026);
        assertEquals(2026, carried.year());
        assertEquals(2021, carried.carriedOverFrom());
        assertEquals(agreed.parties(), carried.parties());
        assertEquals(terms, carried.target("9.1").terms());
        assertEquals(
                new Target.Id(ContractKey.home(2026), "9.1"),
                carried.target("9.1").id());
    }

    @Test
    void leavesBehindWhatIsTheYearsOwn() {
        var carried = contract(target("9.1", courses(600))).carriedOverTo(2026).target("9.1");
        assertNull(carried.baseline());
    }

    @Test
    void agreedContractIsCarriedOverFromNone() {
        assertNull(contract().carriedOverFrom());
    }

    @Test
    void contractCoversItsCalendarYear() {
        assertEquals(LocalDate.of(2026, 1, 1), contract().carriedOverTo(2026).firstDay());
        assertEquals(LocalDate.of(2026, 12, 31), contract().carriedOverTo(2026).lastDay());
    }

    @ParameterizedTest
    @CsvSource({"2022,39,2", "2023,50,1", "2024,50,1", "2025,60,0", "2026,60,0"})
    void valueAgreedForALaterYearFallsDue(int year, BigDecimal value, int stillLater) {
        var terms = withLater(
                39,
                new TargetTerms.LaterTarget(2025, BigDecimal.valueOf(60)),
                new TargetTerms.LaterTarget(2023, BigDecimal.valueOf(50)));
        var carried =
                contract(target("1.1", terms)).carriedOverTo(year).target("1.1").terms();
        assertEquals(value, carried.value());
        assertEquals(stillLater, carried.laterTargets().size());
    }

    private static TargetTerms withLater(int value, TargetTerms.LaterTarget... later) {
        var terms = courses(value);
        return new TargetTerms(
                terms.title(),
                terms.measure(),
                terms.feed(),
                terms.value(),
                terms.max(),
                terms.unit(),
                terms.comparison(),
                terms.per(),
                terms.rule(),
                List.of(later));
    }
}
