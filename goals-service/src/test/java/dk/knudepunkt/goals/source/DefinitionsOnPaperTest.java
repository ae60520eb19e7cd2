package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.Subject;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.population.Distribution;
import dk.knudepunkt.goals.population.Population;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each shipped definition on a few facts made by hand. What they come to was worked out first; the comment beside them says how.
 */
class DefinitionsOnPaperTest {

    private static final String COURSE = "'account': 'SPECIALISED', 'status': 'COMPLETED'";
    private static final String HELD = "'account': 'SPECIALISED', 'status': 'HELD'";

    static Stream<Arguments> papers() {
        return Stream.of(courses(), answers(), effects(), activities(), others())
                .flatMap(some -> some);
    }

    private static Stream<Arguments> courses() {
        return Stream.of(
                // A is new, B is not, of C nobody knows; a municipality pays for D: 1 of 2.
                paper("1.2", "50.0", 2, company("A", "YES"), company("B", "NO"), company("C", "UNKNOWN"), """
                        {'cvr': 'D', 'account': 'LOCAL_SERVICE', 'status': 'COMPLETED', 'readings': {'NOT_GUIDED_YEAR_BEFORE': 'YES'}}"""),
                paper("9.1", "1", 1, kind("SHORT"), kind("ACTION_PLAN")),
                paper("9.2", "1", 1, kind("SHORT"), kind("ACTION_PLAN")),
                // A transition plan counts as a growth plan.
                paper("9.3", "2", 2, kind("GROWTH_PLAN"), kind("TRANSITION_PLAN"), kind("SHORT")),
                // Two of three action plans are for companies that were in no course; the growth plan is none: 66.7 %.
                paper(
                        "11.1",
                        "66.7",
                        3,
                        first("ACTION_PLAN", "YES"),
                        first("ACTION_PLAN", "YES"),
                        first("ACTION_PLAN", "NO"),
                        first("GROWTH_PLAN", "NO"),
                        first("ACTION_PLAN", "UNKNOWN")),
                // Ten people in each municipality: 80 in the eight of the town, 90 in the nine of the country. Of three
                // courses
                // one is country: 1 · 170 / (3 · 90) = 63.0 %; town has 2 · 170 / (3 · 80) = 141.7. København is no
                // part of it.
                paper("10.1", "63.0", 3, at("253"), at("259"), at("336"), at("101")),
                // A was referred to a private adviser, B to a cluster, which is neither state nor private: 1 of 2.
                paper(
                        "13.4a",
                        "50.0",
                        2,
                        referred("A", "ACTION_PLAN", "PRIVATE_ADVISER"),
                        referred("B", "ACTION_PLAN", "CLUSTER"),
                        referred("C", "SHORT", "PRIVATE_ADVISER")),
                // A by its second plan: 1 of 1 company.
                paper(
                        "13.4b",
                        "100.0",
                        1,
                        referred("A", "GROWTH_PLAN", "CLUSTER"),
                        referred("A", "TRANSITION_PLAN", "GROWTH_FUND")),
                // København and Bornholm count, Solrød does not; København's company comes twice: 2.
                paper("15.5a", "2", 2, office("A", "101"), office("A", "101"), office("B", "400"), office("C", "269")));
    }

    private static Stream<Arguments> effects() {
        return Stream.of(
                // (60 · (14.2 − 3.1) + 20 · (9.0 − 11.5)) / 80 = (666 − 50) / 80 = 7.7; employment is 7.2b's,
                // operations 7.3's.
                paper(
                        "7.2a",
                        "7.7",
                        80,
                        effect("GROWTH", "TURNOVER", 60, "14.2", "3.1"),
                        effect("GROWTH", "TURNOVER", 20, "9.0", "11.5"),
                        effect("GROWTH", "EMPLOYMENT", 60, "6.5", "1.5"),
                        effect("OPERATIONS", "TURNOVER", 40, "9", "1")),
                // 6.5 − 1.5 = 5.0; of the other cohort nobody tells a control group.
                paper(
                        "7.2b",
                        "5.0",
                        60,
                        effect("GROWTH", "EMPLOYMENT", 60, "6.5", "1.5"),
                        effect("GROWTH", "EMPLOYMENT", 20, "40", "null")),
                // 2.0 − 2.4 = −0.4: they grew, and less than the others.
                paper("7.3", "-0.4", 40, effect("OPERATIONS", "PRODUCTIVITY", 40, "2.0", "2.4")));
    }

    private static String effect(String segment, String indicator, int companies, String guided, String control) {
        return "{'segment': '%s', 'indicator': '%s', 'guidedCompanies': %d, 'guidedGrowth': %s, 'controlGrowth': %s}"
                .formatted(segment, indicator, companies, guided, control);
    }

    private static Stream<Arguments> answers() {
        return Stream.of(
                // One of three is very satisfied; who does not know is in the base; the letter nobody answered is not:
                // 33.3 %.
                paper(
                        "3.1",
                        "33.3",
                        3,
                        answer("competence", "VERY_SATISFIED"),
                        answer("competence", "SATISFIED"),
                        answer("competence", "DO_NOT_KNOW"),
                        "{'status': 'SENT'}"),
                // Until 2020 the satisfied counted too: two of three, 66.7 %.
                paper(
                        "3.1 before 2021",
                        "66.7",
                        3,
                        answer("competence", "VERY_SATISFIED"),
                        answer("competence", "SATISFIED"),
                        answer("competence", "DO_NOT_KNOW")),
                // 10 and 9 less 6, of 4: 25.
                paper(
                        "3.2",
                        "25.0",
                        4,
                        "{'status': 'ANSWERED', 'recommend': 10}",
                        "{'status': 'ANSWERED', 'recommend': 9}",
                        "{'status': 'ANSWERED', 'recommend': 8}",
                        "{'status': 'ANSWERED', 'recommend': 6}"),
                // Used and soon, of these and one who does not; neither who does not know nor who was not referred: 2
                // of 3.
                paper(
                        "4.1",
                        "66.7",
                        3,
                        use("USED"),
                        use("WITHIN_HALF_A_YEAR"),
                        use("NO"),
                        use("DO_NOT_KNOW"),
                        "{'status': 'ANSWERED', 'referred': 'NO'}"),
                // 1 of 2: to some degree is not to a high degree.
                paper("7.1", "50.0", 2, answer("effect", "HIGH"), answer("effect", "SOME")),
                // Until 2020 to some degree counted too: 2 of 3.
                paper(
                        "7.1 before 2021",
                        "66.7",
                        3,
                        answer("effect", "HIGH"),
                        answer("effect", "SOME"),
                        answer("effect", "LOW")),
                // Only answers on digitalisation: 1 of 2.
                paper(
                        "8.1",
                        "50.0",
                        2,
                        theme("HIGH", "DIGITALISATION"),
                        theme("LOW", "DIGITALISATION"),
                        theme("HIGH", "EXPORT")));
    }

    private static Stream<Arguments> activities() {
        return Stream.of(
                activity("12.1", "PROJECT_FORUM"),
                activity("13.5", "PROJECT_FORUM"),
                activity("13.7", "CUSTOMER_JOURNEY_CASE"),
                activity("14.3a", "ADVISER_EVENT"),
                activity("14.3b", "ADVISER_NEWSLETTER"),
                activity("17.1", "RETAIL_ACTIVITY"),
                activity("18.1", "EMPLOYMENT_NETWORK"),
                activity("18.3a", "BEST_PRACTICE"),
                activity("18.3b", "NETWORK_INFORMATION"),
                different("15.2", "EU_PROGRAMME_TRAINING"),
                different("15.4", "CLUSTER_START_UP_MEETING"),
                different("17.4", "TOURISM_STEERING_GROUP"));
    }

    private static Stream<Arguments> others() {
        return Stream.of(
                // A twice, and B whose phase 2 is no phase 1: 1.
                paper("12.3", "1", 1, phase("A", 1), phase("A", 1), phase("B", 2)),
                // 10 m and 5 m; the withdrawn and the one of another theme do not count: 15 m.
                paper(
                        "12.4",
                        "15000000",
                        2,
                        application("fehmarn-corridor", "SUBMITTED", 10_000_000),
                        application("fehmarn-corridor", "REJECTED", 5_000_000),
                        application("fehmarn-corridor", "WITHDRAWN", 1),
                        application("retail", "SUBMITTED", 1)),
                // A and B were advised, C only referred, D by somebody else: 2 on a baseline of 1 is 100 %.
                paper(
                        "13.3",
                        "100.0",
                        2,
                        advice("A", "GUIDED", "TRADE_COUNCIL"),
                        advice("B", "GUIDED", "TRADE_COUNCIL"),
                        advice("C", "MADE", "TRADE_COUNCIL"),
                        advice("D", "GUIDED", "CLUSTER")),
                paper(
                        "14.2",
                        null,
                        1,
                        "{'channel': 'OWN', 'status': 'AWARDED'}",
                        "{'channel': 'OTHER_PORTAL', 'status': 'PUBLISHED'}"),
                paper(
                        "14.4",
                        "48000",
                        1,
                        "{'status': 'PAID', 'amount': 48000}",
                        "{'status': 'WITHDRAWN', 'amount': 1}"),
                // 78 m by 30 m.
                paper("16.1", "2.60", 1, "{'status': 'STATED', 'amount': 78000000, 'operatingFunds': 30000000}"),
                paper("17.2", null, 1, application("retail", "SUBMITTED", 1), application("tourism", "SUBMITTED", 1)),
                // The house leads one and is a partner of one; of the third it is but an associate, the fourth was
                // given back.
                paper(
                        "17.3",
                        "2",
                        2,
                        project("GRANTED", "LEAD"),
                        project("GRANTED", "PARTNER"),
                        project("GRANTED", "ASSOCIATE"),
                        project("WITHDRAWN", "LEAD")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void aDefinitionComesToWhatWasWorkedOut(String target, @Nullable String value, int n, List<String> states) {
        var definition = DefinitionEntry.read(SourceFolder.OWN).stream()
                .filter(entry -> name(entry).equals(target))
                .findFirst()
                .orElseThrow()
                .basis();
        var things = IntStream.range(0, states.size())
                .mapToObj(it -> new Known(
                        new Subject("sjaelland", definition.feed().subjects(), String.valueOf(it)),
                        LocalDate.of(2021, 6, 1),
                        Instant.EPOCH,
                        json(states.get(it))))
                .toList();
        var evaluation = definition.evaluate(things, Map.of());
        var figure = definition.measure() == Measure.DISTRIBUTION ? evaluation.against(tenEverywhere()) : evaluation;
        var baseline = definition.measure() == Measure.GROWTH ? BigDecimal.ONE : null;
        assertEquals(value == null ? null : new BigDecimal(value), figure.value(baseline));
        assertEquals(n, figure.n());
    }

    @Test
    void everyDefinitionIsOnPaper() {
        assertEquals(
                DefinitionEntry.read(SourceFolder.OWN).stream()
                        .map(DefinitionsOnPaperTest::name)
                        .sorted()
                        .toList(),
                papers().map(paper -> (String) paper.get()[0]).sorted().toList());
    }

    /** How it was measured before is told beside the target. */
    private static String name(DefinitionEntry entry) {
        return Integer.valueOf(1).equals(entry.version()) ? entry.target() + " before 2021" : entry.target();
    }

    private static Arguments paper(String target, @Nullable String value, int n, String... states) {
        return Arguments.of(target, value, n, List.of(states));
    }

    /** One is held; one was not after all, a project pays for one, one is of another kind: 1. */
    private static Arguments activity(String target, String kind) {
        return paper(
                target,
                "1",
                1,
                "{'kind': '%s', %s}".formatted(kind, HELD),
                "{'kind': '%s', 'account': 'SPECIALISED', 'status': 'WITHDRAWN'}".formatted(kind),
                "{'kind': '%s', 'account': 'PROJECT', 'status': 'HELD'}".formatted(kind),
                "{'kind': 'VISIT', %s}".formatted(HELD));
    }

    /** X twice, Y once: 2. */
    private static Arguments different(String target, String kind) {
        return paper(
                target,
                "2",
                2,
                Stream.of("X", "Y", "X")
                        .map(who -> "{'kind': '%s', 'subjectRef': '%s', %s}".formatted(kind, who, HELD))
                        .toArray(String[]::new));
    }

    private static Distribution tenEverywhere() {
        var day = LocalDate.of(2021, 1, 1);
        var groups = SourceBeans.groups().on("sjaelland", day).orElseThrow();
        return new Distribution(
                groups,
                new Population(
                        day,
                        "Danmarks Statistik, FOLK1A",
                        groups.municipalities().keySet().stream().collect(toMap(code -> code, code -> 10L))));
    }

    private static String at(String municipality) {
        return "{'municipalityCode': '%s', %s}".formatted(municipality, COURSE);
    }

    private static String kind(String kind) {
        return "{'kind': '%s', %s}".formatted(kind, COURSE);
    }

    private static String company(String cvr, String isNew) {
        return "{'cvr': '%s', 'readings': {'NOT_GUIDED_YEAR_BEFORE': '%s'}, %s}".formatted(cvr, isNew, COURSE);
    }

    private static String first(String kind, String isFirst) {
        return "{'kind': '%s', 'readings': {'NEVER_IN_COURSE': '%s'}, %s}".formatted(kind, isFirst, COURSE);
    }

    private static String referred(String cvr, String kind, String to) {
        return "{'cvr': '%s', 'kind': '%s', 'referredTo': ['%s'], %s}".formatted(cvr, kind, to, COURSE);
    }

    private static String office(String cvr, String municipality) {
        return "{'cvr': '%s', 'headOfficeCode': '%s', %s}".formatted(cvr, municipality, COURSE);
    }

    private static String answer(String field, String value) {
        return "{'status': 'ANSWERED', '%s': '%s'}".formatted(field, value);
    }

    private static String use(String use) {
        return "{'status': 'ANSWERED', 'referred': 'YES', 'externalUse': '%s'}".formatted(use);
    }

    private static String theme(String effect, String theme) {
        return "{'status': 'ANSWERED', 'effect': '%s', 'themes': ['%s', 'RETAIL']}".formatted(effect, theme);
    }

    private static String phase(String cvr, int phase) {
        return "{'cvr': '%s', 'programme': 'MAN_ON_THE_MOON', 'phase': %d}".formatted(cvr, phase);
    }

    private static String application(String theme, String status, int sought) {
        return "{'theme': '%s', 'status': '%s', 'amount': %d}".formatted(theme, status, sought);
    }

    private static String advice(String cvr, String status, String target) {
        return "{'cvr': '%s', 'status': '%s', 'target': '%s'}".formatted(cvr, status, target);
    }

    private static String project(String status, String role) {
        return "{'theme': 'tourism', 'status': '%s', 'role': '%s'}".formatted(status, role);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException slip) {
            throw new IllegalArgumentException(slip);
        }
    }
}
