package dk.knudepunkt.funding.application;

import static dk.knudepunkt.funding.application.SampleApplication.drafted;
import static dk.knudepunkt.funding.application.SampleApplication.in;
import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.funding.application.Application.Plan;
import java.math.BigDecimal;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What is computed for a reader, and who is offered what. */
class ApplicationViewTest {

    private static final long MOST = 1_000_000_000_000L;

    @Example
    void theOwnShareIsOfTheWholeBudget() {
        assertThat(percent(5_000_000, 25_000_000)).isEqualTo(new BigDecimal("16.7"));
        assertThat(percent(1, 2)).isEqualTo(new BigDecimal("33.3"));
    }

    @Example
    void halfATenthIsRoundedUp() {
        assertThat(percent(1, 1999)).isEqualTo(new BigDecimal("0.1"));
    }

    @Property
    void theTwoPartsOfABudgetAreAHundredPercent(
            @ForAll @LongRange(min = 1, max = MOST) long own, @ForAll @LongRange(min = 1, max = MOST) long sought) {
        var together = percent(own, sought).add(percent(sought, own));

        // Both halves of a tenth may be rounded up.
        assertThat(together).isBetween(new BigDecimal("99.9"), new BigDecimal("100.1"));
    }

    @Property
    void aLargerOwnShareIsNoSmallerPart(
            @ForAll @LongRange(max = MOST) long own,
            @ForAll @LongRange(max = MOST) long more,
            @ForAll @LongRange(min = 1, max = MOST) long sought) {
        assertThat(percent(own + more, sought)).isGreaterThanOrEqualTo(percent(own, sought));
    }

    @Example
    void whoeverEditsSeesTheWaysOnInOrder() {
        assertThat(ApplicationView.of(in(ApplicationStatus.SUBMITTED), true).actions())
                .containsExactly("grant", "rejection", "withdrawal");
    }

    @Example
    void whoeverReadsIsOfferedNothing() {
        assertThat(ApplicationView.of(in(ApplicationStatus.SUBMITTED), false).actions())
                .isEmpty();
    }

    @Example
    void aDraftHasNothingDecided() {
        var draft = ApplicationView.of(drafted(), true);

        assertThat(draft.decision()).isEqualTo(new ApplicationView.Decision(null, null, null, null, null, null));
    }

    @Example
    void eachCellStandsUnderItsColumn() {
        var granted = ApplicationView.of(in(ApplicationStatus.GRANTED), false);

        assertThat(granted.cells()).hasSameSizeAs(ApplicationView.COLUMNS);
        assertThat(cell(granted, "reference")).isEqualTo("A-2021-000042");
        assertThat(cell(granted, "theme")).isEqualTo("fehmarn-corridor");
        assertThat(cell(granted, "ownShare")).isEqualTo(5_000_000L);
        assertThat(cell(granted, "granted")).isEqualTo(SampleApplication.SOUGHT);
        assertThat(cell(granted, "deadline")).isEqualTo(SampleApplication.DEADLINE);
        assertThat(cell(granted, "decidedOn")).isEqualTo(SampleApplication.DECIDED);
        assertThat(cell(granted, "projectTo")).isEqualTo(SampleApplication.ENDS);
    }

    private static @Nullable Object cell(ApplicationView view, String column) {
        return view.cells().get(ApplicationView.COLUMNS.indexOf(column));
    }

    private static BigDecimal percent(long own, long sought) {
        var sample = SampleApplication.plan(null);
        var plan = new Plan(sample.programme(), null, sample.title(), sample.role(), sought, own, sample.deadline());
        return ApplicationView.of(drafted(plan), false).ownSharePercent();
    }
}
