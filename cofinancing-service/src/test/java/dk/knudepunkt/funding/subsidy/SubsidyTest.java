package dk.knudepunkt.funding.subsidy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.funding.subsidy.SubsidyStatus.Action;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A subsidy is promised once, and then paid once or not at all; a payment can be taken back. */
class SubsidyTest {

    private static final LocalDate PROMISED = LocalDate.of(2021, 3, 1);
    private static final LocalDate BOUGHT = LocalDate.of(2021, 6, 1);

    @Test
    void whatIsPromisedIsNotPaidYet() {
        var subsidy = promised(50_000);

        assertThat(subsidy.status()).isEqualTo(SubsidyStatus.GRANTED);
        assertThat(subsidy.paid()).isEmpty();
        assertThat(subsidy.paidOn()).isEmpty();
    }

    @Property
    void whateverIsNoMoreThanThePromiseIsPaid(
            @ForAll @LongRange(min = 1, max = 100_000) long granted, @ForAll @LongRange(max = 100_000) long saved) {
        var amount = Math.max(granted - saved, 0);
        var subsidy = promised(granted);

        subsidy.pay(amount, BOUGHT);

        assertThat(subsidy.paid()).contains(amount);
        assertThat(subsidy.granted()).isEqualTo(granted);
    }

    @Property
    void nothingBeyondThePromiseIsPaid(
            @ForAll @LongRange(min = 1, max = 100_000) long granted,
            @ForAll @LongRange(min = 1, max = 100_000) long beyond) {
        var subsidy = promised(granted);

        assertThatThrownBy(() -> subsidy.pay(granted + beyond, BOUGHT))
                .isInstanceOfSatisfying(SubsidyProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("subsidy-paid-more-than-granted");
                    assertThat(problem.arguments()).containsExactly(granted);
                    assertThat(problem.pointer()).contains("/paid");
                });
        assertThat(subsidy.paid()).isEmpty();
    }

    @Test
    void itMayBePaidOnTheDayItIsPromised() {
        var subsidy = promised(50_000);

        subsidy.pay(50_000, PROMISED);

        assertThat(subsidy.paidOn()).contains(PROMISED);
    }

    @Test
    void itIsNotPaidBeforeItIsPromised() {
        var subsidy = promised(50_000);

        assertThatThrownBy(() -> subsidy.pay(1, PROMISED.minusDays(1)))
                .isInstanceOfSatisfying(SubsidyProblem.class, problem -> {
                    assertThat(problem.slug()).isEqualTo("subsidy-date-out-of-order");
                    assertThat(problem.pointer()).contains("/on");
                });
        assertThat(subsidy.status()).isEqualTo(SubsidyStatus.GRANTED);
    }

    @ParameterizedTest
    @CsvSource({"PAYMENT, PAID", "LAPSE, LAPSED"})
    void aPromiseIsKeptOrLapses(Action action, SubsidyStatus end) {
        var subsidy = promised(50_000);

        act(subsidy, action);

        assertThat(subsidy.status()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"PAYMENT, PAYMENT", "PAYMENT, LAPSE", "LAPSE, PAYMENT", "LAPSE, LAPSE", "LAPSE, REVERSAL"})
    void afterThatNothingMoves(Action first, Action second) {
        var subsidy = promised(50_000);
        act(subsidy, first);
        var before = SubsidyView.of(subsidy);

        assertThatThrownBy(() -> act(subsidy, second)).hasMessage("subsidy-status");
        assertThat(SubsidyView.of(subsidy)).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(value = Action.class, names = "REVERSAL", mode = EnumSource.Mode.EXCLUDE)
    void whatWasPaidAndTakenBackIsAPromiseAgain(Action next) {
        var subsidy = promised(50_000);
        subsidy.pay(48_000, BOUGHT);

        var told = subsidy.reverse(BOUGHT.plusDays(9));

        assertThat(told).isEqualTo(new Subsidy.Reversed(subsidy.id(), BOUGHT.plusDays(9)));
        assertThat(subsidy.status()).isEqualTo(SubsidyStatus.GRANTED);
        assertThat(subsidy.paid()).isEmpty();
        assertThat(subsidy.paidOn()).isEmpty();
        act(subsidy, next);
    }

    @Test
    void whatWasNotPaidIsNotTakenBack() {
        assertThatThrownBy(() -> promised(1).reverse(BOUGHT)).hasMessage("subsidy-status");
    }

    @Test
    void othersHearThatAPaymentWasTakenBack() {
        var subsidy = promised(50_000);
        subsidy.pay(48_000, BOUGHT);

        var message = SubsidyMessages.message(subsidy.reverse(BOUGHT));

        assertThat(message.type()).isEqualTo("subsidy.reversed.v1");
        assertThat(message.data()).isEqualTo(new SubsidyMessages.SubsidyReversedV1(subsidy.id(), BOUGHT));
    }

    @ParameterizedTest
    @EnumSource(SubsidyStatus.class)
    void aRefusalOffersWhatTheStateOffers(SubsidyStatus status) {
        var offered = status.actions().stream().map(Object::toString).toList();

        assertThat(SubsidyProblem.notInThisStatus(status)
                        .insteadOf(status.actions())
                        .actions())
                .containsExactlyInAnyOrderElementsOf(offered);
        assertThat(offered)
                .hasSize(
                        switch (status) {
                            case GRANTED -> 2;
                            case PAID -> 1;
                            case LAPSED -> 0;
                        });
    }

    @Test
    void othersHearWhereHowMuchAndWhenButNotWho() {
        var subsidy = promised(50_000);

        var message = SubsidyMessages.message(subsidy.pay(48_000, BOUGHT));

        assertThat(message.key()).isEqualTo(subsidy.id());
        assertThat(message.type()).isEqualTo("subsidy.paid.v1");
        assertThat(message.data())
                .isEqualTo(new SubsidyMessages.SubsidyPaidV1(subsidy.id(), "smv-pro", "269", 48_000, BOUGHT));
    }

    @Test
    void aReaderIsOfferedTheWaysOnInOrder() {
        assertThat(SubsidyView.of(promised(50_000)).actions()).containsExactly("lapse", "payment");
    }

    @Test
    void eachSumStandsUnderItsColumn() {
        var sum = new SubsidySum(2021, "smv-pro", 12_500_000, 240, 12_000_000, 231);

        assertThat(SubsidySum.COLUMNS).hasSameSizeAs(sum.cells());
        assertThat(sum.cells().get(SubsidySum.COLUMNS.indexOf("grants"))).isEqualTo(240L);
        assertThat(sum.cells().get(SubsidySum.COLUMNS.indexOf("paid"))).isEqualTo(12_000_000L);
    }

    private static Subsidy promised(long amount) {
        return new Subsidy(new Subsidy.Promise("smv-pro", "12345674", "269", amount, PROMISED));
    }

    private static void act(Subsidy subsidy, Action action) {
        switch (action) {
            case PAYMENT -> subsidy.pay(1, BOUGHT);
            case LAPSE -> subsidy.lapse();
            case REVERSAL -> subsidy.reverse(BOUGHT);
        }
    }
}
