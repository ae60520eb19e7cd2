package dk.knudepunkt.goals.figure;

import static dk.knudepunkt.goals.contract.ContractFixtures.contract;
import static dk.knudepunkt.goals.contract.ContractFixtures.courses;
import static dk.knudepunkt.goals.contract.ContractFixtures.target;
import static dk.knudepunkt.goals.contract.ContractFixtures.terms;
import static dk.knudepunkt.goals.contract.ContractFixtures.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.contract.TargetMeasure;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.Subject;
import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.feed.Evaluation;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import dk.knudepunkt.goals.plan.PlanBasis;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.population.Distribution;
import dk.knudepunkt.goals.population.MunicipalityGroup;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.population.Population;
import dk.knudepunkt.goals.verdict.Judge;
import dk.knudepunkt.goals.verdict.Matter;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What of a figure leaves the house. */
class ReaderTest {

    private static final LocalDate FIRST = LocalDate.of(2021, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2021, 6, 30);
    private static final LocalDate LAST = LocalDate.of(2021, 12, 31);
    private static final Target SHORT = target("9.1", courses(600));

    private static final Distribution TOWN_AND_COUNTRY = new Distribution(
            new MunicipalityGroups.Version(
                    "sjaelland",
                    1,
                    LAST,
                    true,
                    new Wording("", ""),
                    new Wording("", ""),
                    new TreeMap<>(Map.of(
                            "253", new MunicipalityGroups.Place(MunicipalityGroup.TOWN, 0, 0),
                            "336", new MunicipalityGroups.Place(MunicipalityGroup.RURAL, 0, 1)))),
            new Population(LAST, "DST", Map.of("253", 600L, "336", 400L)));

    /** One of 9.1 in a municipality would follow from 10.1 less 9.2 and 9.3 there; a month of any from two days. */
    @Test
    void companiesAreToldOfWholeAndInTheOnePartThatATargetAsksFor() {
        var courses = counted(SHORT, FactFeed.COURSES, Measure.COUNT, 20);
        assertEquals(List.of(Dimension.values()), Reader.HOUSE.dimensions(courses));
        assertEquals(List.of(), Reader.OUTSIDE.dimensions(courses));
        assertEquals(
                List.of(Dimension.MUNICIPALITY),
                Reader.OUTSIDE.dimensions(counted(SHORT, FactFeed.COURSES, Measure.DISTRIBUTION, 20)));
        // Meetings are held by the house, and tell of no company.
        assertEquals(
                List.of(Dimension.SEGMENT, Dimension.MUNICIPALITY, Dimension.MONTH),
                Reader.OUTSIDE.dimensions(counted(SHORT, FactFeed.ACTIVITIES, Measure.COUNT, 20)));
    }

    @Test
    void companiesAreToldOfUpToTheDaysOfAStatus() {
        var period = new Figure.FigurePeriod(FIRST, LAST);
        var courses = counted(SHORT, FactFeed.COURSES, Measure.COUNT, 20);
        for (var day : new LocalDate[] {null, JUNE, LAST}) {
            assertTrue(Reader.OUTSIDE.isToldUpTo(courses, period, day));
        }
        var february = LocalDate.of(2021, 2, 28);
        assertFalse(Reader.OUTSIDE.isToldUpTo(courses, period, february));
        assertTrue(Reader.HOUSE.isToldUpTo(courses, period, february));
        assertTrue(Reader.OUTSIDE.isToldUpTo(counted(SHORT, FactFeed.ACTIVITIES, Measure.COUNT, 20), period, february));
    }

    /** Four who answered could each tell what the others said, and one who got money what the other got; that there are four, tell. */
    @ParameterizedTest
    @CsvSource({
        "EVALUATIONS, SHARE, 4, false",
        "EVALUATIONS, SHARE, 5, true",
        "EVALUATIONS, NPS, 4, false",
        "SUBSIDIES, SUM, 4, false",
        "SUBSIDIES, SUM, 5, true",
        "COURSES, COUNT, 1, true",
        "APPLICATIONS, SUM, 1, true"
    })
    void ofFewOnlyTheirNumberIsTold(FactFeed feed, Measure measure, int n, boolean told) {
        var figure = counted(SHORT, feed, measure, n);
        var seen = figure.seenBy(Reader.OUTSIDE);
        assertEquals(told, seen.value() != null);
        assertEquals(told ? Long.valueOf(n) : null, seen.n());
        assertEquals(told ? null : Figure.Reason.TOO_FEW, seen.reason());
        assertEquals(figure, figure.seenBy(Reader.HOUSE));
    }

    /** Of forty courses four are in the country: that it has 25 per cent of its share would tell the four. */
    @ParameterizedTest
    @CsvSource({"4, false", "5, true"})
    void whatIsSpreadIsNotToldWhereAGroupIsOfFew(int country, boolean told) {
        var things = new ArrayList<>(things(SubjectKind.COURSE, country, "336"));
        things.addAll(things(SubjectKind.COURSE, 40 - country, "253"));
        var target = target(
                "10.1", terms(TargetMeasure.DISTRIBUTION, BigDecimal.valueOf(100), Unit.PERCENT_OF_POPULATION_SHARE));
        var figure = counted(target, FactFeed.COURSES, Measure.DISTRIBUTION, things);
        var spread = new Figure.Counted(
                target, figure.definition(), figure.evaluation().against(TOWN_AND_COUNTRY));
        var judged = judged(spread, PlanCurve.straight(FIRST, LAST));
        assertNotNull(judged.assessment().value());
        var seen = judged.seenBy(Reader.OUTSIDE);
        assertEquals(told, seen.figure().value() != null);
        assertEquals(told, seen.assessment().value() != null);
        assertEquals(told, seen.assessment().low() != null);
        assertEquals(told, seen.assessment().reason().equals(judged.assessment().reason()));
        assertEquals(judged.assessment().verdict(), seen.assessment().verdict());
    }

    /** What is due on a day, and as well where it ends, is the share of the year before that had come by then. */
    @Test
    void theSeasonIsOfTheHouse() {
        var season = PlanCurve.Season.of(30, Map.of(YearMonth.of(2020, 3), BigDecimal.valueOf(30)));
        assertNotNull(season);
        var judged =
                judged(counted(SHORT, FactFeed.COURSES, Measure.COUNT, 300), PlanCurve.seasonal(FIRST, LAST, season));
        assertEquals(PlanBasis.SEASONAL, judged.assessment().plan());
        assertEquals(judged, judged.seenBy(Reader.HOUSE));
        assertTrue(judged.tellsItsWay(Reader.HOUSE));
        assertFalse(judged.tellsItsWay(Reader.OUTSIDE));
        var seen = judged.seenBy(Reader.OUTSIDE).assessment();
        assertEquals(judged.assessment().verdict(), seen.verdict());
        assertEquals(BigDecimal.valueOf(300), seen.value());
        for (var number : new BigDecimal[] {seen.required(), seen.forecast(), seen.low(), seen.high()}) {
            assertNull(number);
        }
        assertFalse(seen.reason().da().matches(".*\\d.*"), seen.reason()::da);
        assertFalse(seen.reason().en().matches(".*\\d.*"), seen.reason()::en);
    }

    private static Figure.Judged judged(Figure.Counted figure, PlanCurve curve) {
        var contract = contract(figure.target());
        var matter = new Matter(contract, figure.target(), figure.evaluation(), JUNE, false, null, curve, null);
        return new Figure.Judged(figure, Judge.of(matter), curve, null, null);
    }

    private static Figure.Counted counted(Target target, FactFeed feed, Measure measure, int n) {
        return counted(target, feed, measure, things(feed.subjects(), n, "253"));
    }

    private static Figure.Counted counted(Target target, FactFeed feed, Measure measure, List<Known> things) {
        var how = new Measurement(feed, measure, null, 0, List.of(), List.of());
        var definition = new MeasurementDefinition(
                target.id(),
                1,
                how,
                text("Forløb"),
                new MeasurementDefinition.Origin(FIRST, "Huset", null, null, null, null));
        Evaluation evaluation = how.evaluate(things, Map.of());
        return new Figure.Counted(target, definition, evaluation);
    }

    private static List<Known> things(SubjectKind kind, int n, String municipality) {
        var state = JsonNodeFactory.instance.objectNode();
        state.put("municipalityCode", municipality).put("amount", 1000).put("recommend", 9);
        return IntStream.range(0, n)
                .mapToObj(i -> new Known(
                        new Subject("sjaelland", kind, municipality + "-" + i),
                        LocalDate.of(2021, 3, 1),
                        Instant.parse("2021-03-01T10:00:00Z"),
                        state))
                .toList();
    }
}
