package dk.knudepunkt.funding.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The rounds that a programme announces, and what is read off them on a day. */
class ProgrammeTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2022, 1, 1);
    private static final Round SPRING = new Round(NEW_YEAR.plusDays(31), NEW_YEAR.plusDays(89));
    private static final Round AUTUMN = new Round(NEW_YEAR.plusDays(243), NEW_YEAR.plusDays(272));

    @Example
    void announcingReplacesWhatWasAnnounced() {
        var programme = programme(SPRING);

        programme.announce(List.of(AUTUMN));

        assertThat(programme.rounds()).containsExactly(AUTUMN);
    }

    @Example
    void announcingNothingTakesAllBack() {
        var programme = programme(SPRING, AUTUMN);

        programme.announce(List.of());

        assertThat(programme.rounds()).isEmpty();
    }

    @Example
    void whatIsRefusedLeavesTheOldRounds() {
        var programme = programme(SPRING);

        assertThatThrownBy(() -> programme.announce(List.of(AUTUMN, new Round(AUTUMN.closesOn(), AUTUMN.closesOn()))))
                .isInstanceOfSatisfying(ProgrammeProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("rounds-overlap");
                    assertThat(problem.pointer()).contains("/rounds");
                });
        assertThat(programme.rounds()).containsExactly(SPRING);
    }

    @Example
    void theSameRoundTwiceOverlapsItself() {
        assertThatThrownBy(() -> programme(SPRING, SPRING)).hasMessage("rounds-overlap");
    }

    @Example
    void aRoundMayLastOneDayAndTheNextBeginOnTheFollowing() {
        var one = new Round(NEW_YEAR, NEW_YEAR);
        var next = new Round(NEW_YEAR.plusDays(1), NEW_YEAR.plusDays(1));

        assertThat(programme(next, one).rounds()).containsExactly(one, next);
    }

    @Property
    void theOrderInWhichRoundsAreTypedNeverMatters(@ForAll("apart") List<Round> rounds, @ForAll Random random) {
        var shuffled = new ArrayList<>(rounds);
        Collections.shuffle(shuffled, random);

        assertThat(programme(shuffled.toArray(Round[]::new)).rounds()).isEqualTo(rounds);
    }

    @Property
    void thereIsADeadlineToComeExactlyUntilItIsClosed(
            @ForAll("apart") List<Round> rounds, @ForAll @IntRange(max = 1500) int passed) {
        var seen = ProgrammeView.of(programme(rounds.toArray(Round[]::new)), NEW_YEAR.plusDays(passed));

        assertThat(seen.nextDeadline() == null)
                .isEqualTo(seen.status() == RoundStatus.CLOSED || seen.status() == RoundStatus.NOT_ANNOUNCED);
    }

    @Property
    void whileARoundIsOpenItsOwnDeadlineIsNext(
            @ForAll("apart") List<Round> rounds, @ForAll @IntRange(max = 1500) int passed) {
        var today = NEW_YEAR.plusDays(passed);
        var seen = ProgrammeView.of(programme(rounds.toArray(Round[]::new)), today);
        var open = rounds.stream().filter(round -> round.isOpenOn(today)).toList();

        assertThat(open).hasSize(seen.status() == RoundStatus.OPEN ? 1 : 0);
        assertThat(open).allSatisfy(round -> assertThat(seen.nextDeadline()).isEqualTo(round.closesOn()));
    }

    @Example
    void aReaderSeesTheRoundsInOrderAndBothNames() {
        var seen = ProgrammeView.of(programme(AUTUMN, SPRING), NEW_YEAR);

        assertThat(seen.rounds()).containsExactly(FundingRound.of(SPRING), FundingRound.of(AUTUMN));
        assertThat(seen.nameDa()).isEqualTo("Innobooster");
        assertThat(seen.nameEn()).isEqualTo("Innobooster, too");
    }

    /** Rounds that share no day, in order: each some days after the one before, for some days. */
    @Provide
    Arbitrary<List<Round>> apart() {
        return Arbitraries.integers().between(0, 60).list().ofMaxSize(20).map(lengths -> {
            var rounds = new ArrayList<Round>();
            var free = NEW_YEAR;
            for (var i = 0; i + 1 < lengths.size(); i += 2) {
                var opens = free.plusDays(lengths.get(i));
                var closes = opens.plusDays(lengths.get(i + 1));
                rounds.add(new Round(opens, closes));
                free = closes.plusDays(1);
            }
            return rounds;
        });
    }

    private static Programme programme(Round... rounds) {
        var programme = new Programme("innobooster", "Innobooster", "Innobooster, too", "Innovationsfonden");
        programme.announce(List.of(rounds));
        return programme;
    }
}
