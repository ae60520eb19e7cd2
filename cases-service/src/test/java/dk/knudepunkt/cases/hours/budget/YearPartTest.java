package dk.knudepunkt.cases.hours.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.account.Account;
import dk.knudepunkt.cases.account.AccountKind;
import java.time.LocalDate;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;

/** A year's part, month by month: the contract of 2021 starts on 1 August, which is five of twelve. */
class YearPartTest {

    private static final int EIGHT_HUNDRED_HOURS = 800 * 60;

    @Example
    void fromTheFirstOfAugustItIsFiveMonths() {
        var part = YearPart.of(account(LocalDate.of(2021, 8, 1), null), 2021);
        assertEquals(EIGHT_HUNDRED_HOURS * 5 / 12, part.of(EIGHT_HUNDRED_HOURS));
    }

    @Example
    void theYearAfterIsWhole() {
        var part = YearPart.of(account(LocalDate.of(2021, 8, 1), null), 2022);
        assertTrue(part.isWhole());
        assertEquals(EIGHT_HUNDRED_HOURS, part.of(EIGHT_HUNDRED_HOURS));
    }

    @Example
    void beforeItAndAfterItsEndThereIsNothing() {
        var account = account(LocalDate.of(2021, 8, 1), LocalDate.of(2023, 3, 31));
        assertTrue(YearPart.of(account, 2020).isNothing());
        assertEquals(200 * 60, YearPart.of(account, 2023).of(EIGHT_HUNDRED_HOURS));
        assertTrue(YearPart.of(account, 2024).isNothing());
    }

    /** Two contracts that follow each other share the year without a minute too much or too little. */
    @Property
    void whatIsPartedIsTheWhole(
            @ForAll @IntRange(min = 2, max = 366) int day, @ForAll @IntRange(min = 0, max = 6_000_000) int minutes) {
        var turn = LocalDate.ofYearDay(2024, day);
        var before = YearPart.of(account(LocalDate.of(2020, 1, 1), turn.minusDays(1)), 2024);
        var after = YearPart.of(account(turn, null), 2024);
        assertTrue(Math.abs(before.of(minutes) + after.of(minutes) - minutes) <= 1);
        assertTrue(new YearPart(before.parts() + after.parts()).isWhole());
    }

    private static Account account(LocalDate startsOn, @Nullable LocalDate endsOn) {
        return new Account("local-solroed", AccountKind.LOCAL_SERVICE, "Solrød", "269", startsOn, endsOn);
    }
}
