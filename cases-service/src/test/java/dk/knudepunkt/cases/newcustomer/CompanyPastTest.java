package dk.knudepunkt.cases.newcustomer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.cases.newcustomer.NewnessEvidence.Kind;
import dk.knudepunkt.cases.newcustomer.history.HistoryKeeper;
import dk.knudepunkt.cases.newcustomer.history.KnownHistory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What makes a customer new, for any past: as a slow count of days says it, whatever order the past is told in. */
class CompanyPastTest {

    private static final LocalDate START = LocalDate.of(2021, 2, 1);
    private static final PastGuidance COURSE = course("00000000-0000-7000-8000-000000000001", START, null);

    private static final KnownHistory OWN = new KnownHistory("courses", HistoryKeeper.HOUSE, null, null);
    private static final KnownHistory GROWTH_HOUSE =
            new KnownHistory("vaeksthuset", HistoryKeeper.PREDECESSOR, null, LocalDate.of(2018, 12, 31));

    @Test
    void anEmptyPastMakesNobodyNew() {
        var verdicts = judge(List.of(), List.of(), List.of());
        assertTrue(verdicts.values().stream().allMatch(verdict -> verdict.answer() == Newness.UNKNOWN));
        assertEquals(
                LocalDate.of(2020, 1, 1),
                of(verdicts, NewnessReading.NOT_GUIDED_YEAR_BEFORE).evidence().on());
    }

    @Test
    void threeYearsAreNotJudgedOnOneYearsHistory() {
        var oneYear = new KnownHistory("courses", HistoryKeeper.HOUSE, LocalDate.of(2020, 1, 1), null);
        assertEquals(
                Map.of(
                        NewnessReading.NOT_GUIDED_YEAR_BEFORE, Newness.YES,
                        NewnessReading.NEVER_IN_COURSE, Newness.UNKNOWN,
                        NewnessReading.NOT_IN_COURSE_THREE_YEARS, Newness.UNKNOWN,
                        NewnessReading.NO_CONTACT, Newness.UNKNOWN,
                        NewnessReading.NO_CONTACT_EITHER_HOUSE, Newness.UNKNOWN),
                answers(judge(List.of(), List.of(), List.of(oneYear))));
    }

    @Test
    void aCourseLongAgoIsOldInSomeReadingsAndNewInOthers() {
        var past = course("00000000-0000-7000-8000-000000000000", LocalDate.of(2016, 1, 1), LocalDate.of(2016, 6, 1));
        assertEquals(
                Map.of(
                        NewnessReading.NOT_GUIDED_YEAR_BEFORE, Newness.YES,
                        NewnessReading.NEVER_IN_COURSE, Newness.NO,
                        NewnessReading.NOT_IN_COURSE_THREE_YEARS, Newness.YES,
                        NewnessReading.NO_CONTACT, Newness.NO,
                        NewnessReading.NO_CONTACT_EITHER_HOUSE, Newness.NO),
                answers(judge(List.of(past), List.of(), List.of(OWN, GROWTH_HOUSE))));
    }

    @Test
    void aContactWithTheHouseBeforeCountsOnlyWhereItIsAskedFor() {
        var contact = new PastContact("vaeksthuset", LocalDate.of(2017, 3, 1), null);
        var growthHouseEnds = new KnownHistory("vaeksthuset", HistoryKeeper.PREDECESSOR, null, null);
        var verdicts = judge(List.of(), List.of(contact), List.of(OWN, growthHouseEnds));
        assertEquals(Newness.YES, of(verdicts, NewnessReading.NO_CONTACT).answer());
        var either = of(verdicts, NewnessReading.NO_CONTACT_EITHER_HOUSE);
        assertEquals(Newness.NO, either.answer());
        assertEquals(
                new NewnessEvidence(Kind.CONTACT, null, "vaeksthuset", LocalDate.of(2017, 3, 1)), either.evidence());
    }

    /** It may have been guidance, or hide what was before. */
    @Test
    void aContactThatSaysTooLittleLeavesItOpen() {
        var old = new KnownHistory("old", HistoryKeeper.HOUSE, null, null);
        var contact = new PastContact("old", LocalDate.of(2020, 5, 1), null);
        var answers = answers(judge(List.of(), List.of(contact), List.of(OWN, old)));
        assertEquals(Newness.UNKNOWN, answers.get(NewnessReading.NOT_GUIDED_YEAR_BEFORE));
        assertEquals(Newness.NO, answers.get(NewnessReading.NO_CONTACT));
        var later = new PastContact("old", LocalDate.of(2021, 5, 1), null);
        assertEquals(
                Newness.UNKNOWN,
                answers(judge(List.of(), List.of(later), List.of(OWN, old))).get(NewnessReading.NO_CONTACT));
    }

    @Test
    void ofTwoThatStartOnOneDayOneIsTheFirst() {
        var other = course("00000000-0000-7000-8000-000000000002", START, null);
        var histories = List.of(OWN, GROWTH_HOUSE);
        assertEquals(
                Newness.YES,
                answers(judge(List.of(COURSE, other), List.of(), histories)).get(NewnessReading.NEVER_IN_COURSE));
        assertEquals(
                Newness.NO,
                answers(verdicts(new CompanyPast(List.of(COURSE, other), List.of(), histories).judge(other)))
                        .get(NewnessReading.NEVER_IN_COURSE));
    }

    @Property
    void theVerdictIsThatOfASlowCountWhateverTheOrder(
            @ForAll("courses") List<PastGuidance> courses,
            @ForAll("contacts") List<PastContact> contacts,
            @ForAll("histories") List<KnownHistory> histories,
            @ForAll("days") LocalDate start,
            @ForAll Random random) {
        var judged = new PastGuidance(UUID.randomUUID(), start, null);
        var all = new ArrayList<>(courses);
        all.add(judged);
        var first = new CompanyPast(all, contacts, histories).judge(judged);
        var shuffled = new CompanyPast(shuffled(all, random), shuffled(contacts, random), shuffled(histories, random))
                .judge(judged);
        assertEquals(first, shuffled);
        for (var verdict : first) {
            assertEquals(
                    new SlowCount(all, contacts, histories, judged).answer(verdict.reading()),
                    verdict.answer(),
                    verdict::toString);
        }
    }

    /** What comes to be known of the past never makes an old customer a new one. */
    @Property
    void whoIsOldStaysOld(
            @ForAll("courses") List<PastGuidance> courses,
            @ForAll("courses") List<PastGuidance> more,
            @ForAll("histories") List<KnownHistory> histories) {
        var before = answers(verdicts(new CompanyPast(courses, List.of(), histories).judge(COURSE)));
        var both = new ArrayList<>(courses);
        both.addAll(more);
        var after = answers(verdicts(new CompanyPast(both, List.of(), histories).judge(COURSE)));
        before.forEach((reading, answer) -> {
            if (answer == Newness.NO) {
                assertEquals(Newness.NO, after.get(reading));
            }
        });
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 6 * 365).map(days -> SlowCount.FIRST.plusDays(days));
    }

    @Provide
    Arbitrary<List<PastGuidance>> courses() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 500), Arbitraries.of(true, false))
                .as((start, length, open) ->
                        new PastGuidance(UUID.randomUUID(), start, open ? null : start.plusDays(length)))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<PastContact>> contacts() {
        return Combinators.combine(
                        Arbitraries.of("old", "vaeksthuset", "les", "unstated"),
                        days().injectNull(0.2),
                        days().injectNull(0.6))
                .as(PastContact::new)
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<List<KnownHistory>> histories() {
        return Combinators.combine(
                        history("courses", HistoryKeeper.HOUSE),
                        history("old", HistoryKeeper.HOUSE),
                        history("vaeksthuset", HistoryKeeper.PREDECESSOR),
                        history("les", HistoryKeeper.OTHER))
                .as((a, b, c, d) -> {
                    var all = new ArrayList<>(a);
                    all.addAll(b);
                    all.addAll(c);
                    all.addAll(d);
                    return List.copyOf(all);
                });
    }

    /** None, or one. */
    private Arbitrary<List<KnownHistory>> history(String system, HistoryKeeper keeper) {
        return Combinators.combine(
                        days().injectNull(0.5), days().injectNull(0.5), Arbitraries.of(true, true, true, false))
                .as((one, other, stated) -> {
                    if (!stated) {
                        return List.of();
                    }
                    var isTurned = one != null && other != null && one.isAfter(other);
                    return List.of(new KnownHistory(system, keeper, isTurned ? other : one, isTurned ? one : other));
                });
    }

    private static <T> List<T> shuffled(List<T> all, Random random) {
        var copy = new ArrayList<>(all);
        Collections.shuffle(copy, random);
        return copy;
    }

    private static Map<NewnessReading, NewnessVerdict> judge(
            List<PastGuidance> courses, List<PastContact> contacts, List<KnownHistory> histories) {
        return verdicts(new CompanyPast(courses, contacts, histories).judge(COURSE));
    }

    private static Map<NewnessReading, NewnessVerdict> verdicts(List<NewnessVerdict> verdicts) {
        return verdicts.stream().collect(Collectors.toMap(NewnessVerdict::reading, Function.identity()));
    }

    private static NewnessVerdict of(Map<NewnessReading, NewnessVerdict> verdicts, NewnessReading reading) {
        return Objects.requireNonNull(verdicts.get(reading));
    }

    private static Map<NewnessReading, Newness> answers(Map<NewnessReading, NewnessVerdict> verdicts) {
        return verdicts.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().answer()));
    }

    private static PastGuidance course(String id, LocalDate start, @Nullable LocalDate end) {
        return new PastGuidance(UUID.fromString(id), start, end);
    }
}
