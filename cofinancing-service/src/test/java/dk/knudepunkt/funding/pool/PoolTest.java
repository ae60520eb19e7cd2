package dk.knudepunkt.funding.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.funding.programme.FundingRound;
import dk.knudepunkt.funding.programme.Round;
import dk.knudepunkt.funding.programme.RoundStatus;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is known of a pool, and which list shows it. */
class PoolTest {

    private static final LocalDate TODAY = LocalDate.of(2022, 3, 1);
    private static final Round OPEN = new Round(TODAY.minusDays(1), TODAY.plusDays(30));
    private static final Round LATER = new Round(TODAY.plusDays(100), TODAY.plusDays(130));

    @Test
    void whatIsKnownNowTakesThePlaceOfWhatWasKnown() {
        var pool = assessed(Certainty.MAYBE, OPEN);

        pool.assess(Certainty.YES, null, List.of(LATER));

        assertThat(pool.canApply()).contains(Certainty.YES);
        assertThat(pool.canInfluence()).isEmpty();
        assertThat(pool.rounds()).containsExactly(LATER);
    }

    @Test
    void whatCannotBeLeavesAllAsItWas() {
        var pool = assessed(Certainty.MAYBE, OPEN);

        assertThatThrownBy(() -> pool.assess(Certainty.YES, null, List.of(new Round(TODAY, TODAY.minusDays(1)))))
                .hasMessage("round-closes-before-it-opens");
        assertThat(pool.canApply()).contains(Certainty.MAYBE);
        assertThat(pool.rounds()).containsExactly(OPEN);
    }

    @Test
    void aReaderSeesTheStateOfTheDayAndTheDeadlineThatComesNext() {
        var seen = seen(assessed(Certainty.YES, LATER, OPEN));

        assertThat(seen.status()).isEqualTo(RoundStatus.OPEN);
        assertThat(seen.nextDeadline()).isEqualTo(OPEN.closesOn());
        assertThat(seen.rounds()).containsExactly(FundingRound.of(OPEN), FundingRound.of(LATER));
    }

    @Test
    void ofAPoolOfWhichNothingIsKnownNothingIsSaid() {
        var seen = seen(assessed(null));

        assertThat(seen.status()).isEqualTo(RoundStatus.NOT_ANNOUNCED);
        assertThat(seen.canApply()).isNull();
        assertThat(seen.nextDeadline()).isNull();
    }

    @Test
    void eachCellStandsUnderItsColumn() {
        var seen = seen(assessed(Certainty.YES, OPEN));

        assertThat(seen.cells()).hasSameSizeAs(PoolView.COLUMNS);
        assertThat(seen.cells().get(PoolView.COLUMNS.indexOf("canApply"))).isEqualTo(Certainty.YES);
        assertThat(seen.cells().get(PoolView.COLUMNS.indexOf("amount"))).isEqualTo(50_000_000L);
        assertThat(seen.cells().get(PoolView.COLUMNS.indexOf("nextDeadline"))).isEqualTo(OPEN.closesOn());
    }

    @Test
    void aFormThatIsSentAsItCameChangesNothing() {
        var pool = assessed(Certainty.MAYBE, OPEN, LATER);
        var before = seen(pool);

        var form = PoolRequest.of(before);
        pool.assess(form.canApply(), form.canInfluence(), form.announced());

        assertThat(seen(pool)).isEqualTo(before);
    }

    /** The pool is for roads, can be applied for, and is open. */
    @ParameterizedTest
    @CsvSource({
        ", , , true",
        "ROADS, , , true",
        "CYCLING, , , false",
        ", YES, , true",
        ", MAYBE, , false",
        ", , OPEN, true",
        ", , UPCOMING, false",
        "ROADS, YES, OPEN, true",
        "ROADS, YES, CLOSED, false",
        "ROADS, MAYBE, OPEN, false",
        "CYCLING, YES, OPEN, false"
    })
    void aListTakesWhatFitsEachChoice(
            @Nullable PoolTheme theme, @Nullable Certainty canApply, @Nullable RoundStatus status, boolean taken) {
        var filter = new PoolService.Filter(theme, canApply, status);

        assertThat(filter.takes(seen(assessed(Certainty.YES, OPEN)))).isEqualTo(taken);
    }

    @Test
    void aPoolOfWhichNothingIsKnownFitsNoCertainty() {
        assertThat(Certainty.values())
                .noneMatch(certainty -> new PoolService.Filter(null, certainty, null).takes(seen(assessed(null))));
    }

    private static PoolView seen(Pool pool) {
        return PoolView.of(pool, TODAY);
    }

    private static Pool assessed(@Nullable Certainty canApply, Round... rounds) {
        var pool = new Pool() {
            @Override
            String plan() {
                return "Infrastrukturplan 2035";
            }

            @Override
            PoolTheme theme() {
                return PoolTheme.ROADS;
            }

            @Override
            String name() {
                return "Havnepulje";
            }

            @Override
            long amount() {
                return 50_000_000;
            }
        };
        pool.assess(canApply, canApply, List.of(rounds));
        return pool;
    }
}
