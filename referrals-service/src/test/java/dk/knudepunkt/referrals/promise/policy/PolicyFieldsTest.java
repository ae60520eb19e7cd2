package dk.knudepunkt.referrals.promise.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.forms.FormProblem;
import dk.knudepunkt.referrals.promise.clock.Reading;
import dk.knudepunkt.referrals.promise.clock.Recipient;
import dk.knudepunkt.referrals.promise.policy.PolicyView.EscalationStep;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A policy's form holds whatever a policy can say. */
class PolicyFieldsTest {

    private static final TypedSteps.Read STEPS = new TypedSteps.Read();
    private static final TypedSteps.Percents PERCENTS = new TypedSteps.Percents();

    @Property
    void stepsThatAreInOrderComeBackAsTheyWere(@ForAll("ladders") List<EscalationStep> steps) {
        assertEquals(steps, STEPS.convert(new TypedSteps.Write().convert(steps)));
    }

    @Property
    void readingsComeBackAsTheyWere(@ForAll("readings") List<Reading> readings) {
        assertEquals(readings, new TypedReadings.Read().convert(new TypedReadings.Write().convert(readings)));
    }

    @Test
    void percentagesAreTypedAsPeopleDoAndWrittenWithCommas() {
        assertEquals(List.of(50, 80, 100), PERCENTS.convert("50,80; 100"));
        assertEquals(List.of(), PERCENTS.convert(""));
        assertEquals("50, 100", new TypedSteps.WrittenPercents().convert(List.of(50, 100)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"halvdelen", "50,5%", "50 og 80", "-1", "12345678901"})
    void whatIsNoPercentageIsNotGuessed(String typed) {
        assertThrows(FormProblem.class, () -> PERCENTS.convert(typed));
    }

    @Test
    void theFirstReadingThatIsChosenBesideItselfStandsOnce() {
        var both = List.of(Reading.CLOCK_HOURS, Reading.WORKING_DAYS);
        assertEquals(both, new TypedReadings.Read().convert(new TypedReadings(Reading.CLOCK_HOURS, both)));
        assertEquals(List.of(), new TypedReadings.Read().convert(new TypedReadings(null, null)));
    }

    @Provide
    static Arbitrary<List<EscalationStep>> ladders() {
        var steps = Combinators.combine(Arbitraries.integers().between(1, 1000), Arbitraries.of(Recipient.values()))
                .as(EscalationStep::new);
        return steps.list()
                .ofMaxSize(10)
                .uniqueElements(EscalationStep::percent)
                .map(ladder -> ladder.stream()
                        .sorted((one, other) -> Integer.compare(one.percent(), other.percent()))
                        .toList());
    }

    @Provide
    static Arbitrary<List<Reading>> readings() {
        return Arbitraries.shuffle(Arrays.asList(Reading.values()))
                .flatMap(all ->
                        Arbitraries.integers().between(1, all.size()).map(size -> List.copyOf(all.subList(0, size))));
    }
}
