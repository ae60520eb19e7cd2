package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static dk.knudepunkt.goals.contract.ContractFixtures.text;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.ContractFixtures;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.Subject;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.verdict.TargetVerdict;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A figure is judged by the baseline that its definition tells growth from. */
class JudgingTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);

    /** The fixture agreed on 10, of which 10.5 are 5 % more; the definition says what 9.1 counts, and of 40 they are 42. */
    @ParameterizedTest
    @CsvSource({"9.1, 41, NOT_MET", "9.1, 42, MET", ", 11, MET", ", 10, NOT_MET"})
    void growthIsJudgedFromWhereItIsTold(@Nullable String baselineOf, int counted, TargetVerdict verdict) {
        var growth = target("13.3", terms(TargetMeasure.GROWTH_ON_BASELINE, BigDecimal.valueOf(5), Unit.PERCENT));
        var contract = contract(target("9.1", ContractFixtures.courses(600)), growth);
        var how = new Measurement(FactFeed.COURSES, Measure.GROWTH, null, 0, List.of(), List.of(), baselineOf);
        var definition = new MeasurementDefinition(
                growth.id(),
                1,
                how,
                text("Vækst"),
                new MeasurementDefinition.Origin(FIRST, "Huset", null, null, null, null));
        var evaluation = how.evaluate(courses(counted), Map.of());
        var figure = baselineOf == null
                ? new Figure.Counted(growth, definition, evaluation)
                : new Figure.Counted(growth, definition, evaluation, BigDecimal.valueOf(40));
        var said = judging(contract).judged(figure).assessment();
        assertEquals(verdict, said.verdict(), said::toString);
        assertEquals(
                verdict == TargetVerdict.MET, requireNonNull(figure.value()).compareTo(BigDecimal.valueOf(5)) >= 0);
    }

    /** Growth has no way, so that nobody asks for the year before. */
    @SuppressWarnings("NullAway")
    private static Judging judging(Contract contract) {
        var nothing = new Periods(null, null, contract, 1, Asking.NOW);
        return new Judging(contract, Asking.NOW, LAST.plusDays(1), Map.of(), Map.of(), null, nothing);
    }

    private static List<Known> courses(int n) {
        return IntStream.range(0, n)
                .mapToObj(i -> new Known(
                        new Subject("sjaelland", SubjectKind.COURSE, "course-" + i),
                        FIRST,
                        Instant.parse("2021-03-01T10:00:00Z"),
                        JsonNodeFactory.instance.objectNode()))
                .toList();
    }
}
