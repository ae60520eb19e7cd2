package dk.knudepunkt.demo;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class YearPlanTest {

    private static final Instant NOW = Instant.parse("2026-11-28T21:00:00Z");
    private static final YearPlan PLAN = YearPlan.upTo(NOW);

    /** A fortnight of starts, on every day of the week and on both sides of the change to winter time. */
    static Stream<Instant> starts() {
        return Stream.iterate(Instant.parse("2026-10-18T06:30:00Z"), start -> start.plus(Duration.ofHours(25)))
                .limit(14);
    }

    @Test
    void itIsTheSameEveryTime() {
        assertThat(YearPlan.upTo(NOW)).isEqualTo(PLAN);
    }

    @Test
    void itHasTheFiguresOfTheDemo() {
        assertThat(all(Step.Submit.class)).hasSize(230);
        assertThat(all(Step.Accept.class)).hasSize(204);
        assertThat(all(Step.Decline.class)).hasSize(22);
        assertThat(all(Step.Ask.class)).hasSize(1);
        assertThat(all(Step.ReadNotifications.class)).hasSize(1);
    }

    @Test
    void aCourseIsCompletedAfterAGoodTenWeeks() {
        var accepted = all(Step.Accept.class).stream().collect(toMap(Step.Accept::referral, Step.Accept::day));

        assertThat(all(Step.Complete.class))
                .allSatisfy(step -> assertThat(accepted)
                        .hasEntrySatisfying(
                                step.referral(),
                                day -> assertThat(step.day()).isBetween(day.plusDays(66), day.plusDays(78))));
    }

    /** The shape of the region's half-year of 2021, so that the targets of the contract show it whenever the demo is begun. */
    @ParameterizedTest
    @MethodSource("starts")
    void theHalfYearHasTheShapeOfTheRegions(Instant now) {
        var plan = YearPlan.upTo(now);
        var kinds =
                all(plan, Step.Accept.class).stream().collect(toMap(Step.Accept::referral, Step.Accept::courseKind));
        var since = now.truncatedTo(ChronoUnit.MINUTES).minus(InventedCourses.HALF_YEAR);
        var completed = Stream.concat(
                        all(plan, Step.Complete.class).stream()
                                .filter(step -> step.at().isAfter(since))
                                .map(step -> kinds.get(step.referral())),
                        all(plan, Step.Bring.class).stream()
                                .map(step -> step.course().courseKind()))
                .map(kind -> kind.equals("TRANSITION_PLAN") ? "GROWTH_PLAN" : kind)
                .collect(groupingBy(kind -> kind, counting()));

        assertThat(completed)
                .containsExactlyInAnyOrderEntriesOf(Map.of("SHORT", 313L, "ACTION_PLAN", 93L, "GROWTH_PLAN", 66L));
        assertThat(all(plan, Step.Submit.class).stream()
                        .filter(step -> step.at().isAfter(since))
                        .filter(step -> step.referral().channel().equals("FORM")))
                .hasSizeBetween(InventedReferrals.BY_FORM - 1, InventedReferrals.BY_FORM + 1);
    }

    @Test
    void aCompanyThatCameByItselfIsNoneThatWasReferred() {
        var referred = all(Step.Submit.class).stream()
                .map(step -> step.referral().cvr())
                .toList();
        assertThat(all(Step.Bring.class))
                .extracting(step -> step.course().cvr())
                .doesNotHaveDuplicates()
                .doesNotContainAnyElementsOf(referred)
                .allMatch(CvrNumbers::isValid);
    }

    /** As the region reports for 2021; an answer more or less is a percent or two. */
    @ParameterizedTest
    @MethodSource("starts")
    void theCompaniesSayWhatTheRegionsSaid(Instant now) {
        var answers = all(YearPlan.upTo(now), Step.Evaluate.class).stream()
                .map(Step.Evaluate::answer)
                .toList();
        assertThat(answers)
                .hasSizeGreaterThan(180)
                .allSatisfy(answer ->
                        assertThat(answer.at()).isAfter(answer.course().completedAt()));
        assertThat(percent(answers, "competence", "VERY_SATISFIED", answer -> true))
                .isBetween(84, 85);
        assertThat(percent(answers, "competence", "VERY_SATISFIED", in("OPERATIONS")))
                .isBetween(81, 82);
        assertThat(percent(answers, "competence", "VERY_SATISFIED", in("GROWTH")))
                .isBetween(87, 89);
        assertThat(percent(answers, "recommend", 9, answer -> true) - percent(answers, "recommend", 5, answer -> true))
                .isBetween(74, 76);
        assertThat(percent(
                        answers,
                        "externalUse",
                        "USED",
                        answer -> "YES".equals(answer.form().get("referred"))))
                .isBetween(53, 54);
    }

    /**
     * Half of the region's 187 requests, 70 of them within SMV:PRO, where 62 different consultants have won one. The first may
     * be of the Friday before.
     */
    @ParameterizedTest
    @MethodSource("starts")
    void theTasksHaveTheShapeOfTheRegions(Instant now) {
        var plan = YearPlan.upTo(now);
        var own = all(plan, TaskStep.Request.class).stream()
                .map(TaskStep.Request::task)
                .toList();
        var handedOver = all(plan, TaskStep.HandOver.class).getLast();
        var then = handedOver.at().atZone(OfficeHours.ZONE);
        var rows = handedOver.tasks().stream().map(task -> task.row(then)).toList();
        var since = now.truncatedTo(ChronoUnit.MINUTES).minus(InventedCourses.HALF_YEAR);

        assertThat(own.size() + rows.size()).isEqualTo(94);
        assertThat(Stream.concat(own.stream(), handedOver.tasks().stream()))
                .allSatisfy(task ->
                        assertThat(task.requestedAt().toInstant()).isBetween(since.minus(Duration.ofDays(3)), now))
                .extracting(InventedTask::title)
                .doesNotHaveDuplicates();
        assertThat(rows).hasSize(35).allMatch(row -> row.contains(";smv-pro;"));
        var winnersElsewhere = rows.stream()
                .map(row -> row.substring(row.lastIndexOf(';') + 1))
                .filter(address -> !address.isEmpty())
                .collect(toSet());
        assertThat(winnersElsewhere).hasSize(31);
        assertThat(all(plan, TaskStep.Award.class))
                .hasSizeBetween(52, 56)
                .allMatch(award -> winnersElsewhere.contains(
                        InventedConsultant.email(award.task().winner())));
    }

    @ParameterizedTest
    @MethodSource("starts")
    void aTaskIsPutOutBidForAndWonInThisOrder(Instant now) {
        var plan = YearPlan.upTo(now);
        var registered = all(plan, TaskStep.Register.class).stream()
                .map(step -> step.consultant().number())
                .collect(toSet());
        var done = new HashMap<Integer, List<String>>();
        for (var step : all(plan, TaskStep.class)) {
            switch (step) {
                case TaskStep.Request it -> note(done, it.task(), "request");
                case TaskStep.PutOut it -> note(done, it.task(), "put out");
                case TaskStep.Bid it -> note(done, it.task(), "bid " + it.bidder());
                case TaskStep.Award it -> note(done, it.task(), "award");
                case TaskStep.Register it -> assertThat(done).isEmpty();
                case TaskStep.HandOver it -> assertThat(it.tasks()).allMatch(InventedTask::isOnOtherPortal);
            }
        }

        assertThat(all(plan, TaskStep.Request.class)).allSatisfy(request -> {
            var whole = Stream.of(
                            Stream.of("request", "put out"),
                            request.task().bidders().stream().map(bidder -> "bid " + bidder),
                            Stream.of("award"))
                    .flatMap(each -> each)
                    .toList();
            var steps = done.getOrDefault(request.task().number(), List.of());
            assertThat(whole.subList(0, steps.size())).isEqualTo(steps);
            assertThat(registered).containsAll(request.task().bidders());
        });
    }

    private static void note(Map<Integer, List<String>> done, InventedTask task, String step) {
        done.computeIfAbsent(task.number(), number -> new ArrayList<>()).add(step);
    }

    private static int percent(
            List<InventedAnswer> answers, String field, Object wanted, Predicate<InventedAnswer> base) {
        var asked = answers.stream().filter(base).toList();
        return (int) (100
                * asked.stream()
                        .filter(answer -> wanted.equals(answer.form().get(field)))
                        .count()
                / asked.size());
    }

    private static Predicate<InventedAnswer> in(String segment) {
        return answer -> answer.course().segment().equals(segment);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void everythingHappensInOfficeHoursOfAWorkday(Instant now) {
        assertThat(YearPlan.upTo(now).steps()).allSatisfy(step -> {
            var at = step.at().atZone(OfficeHours.ZONE);
            assertThat(at.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(at.toLocalTime()).isBetween(LocalTime.of(8, 0), LocalTime.of(16, 0));
        });
    }

    @ParameterizedTest
    @MethodSource("starts")
    void itGoesForwardThroughTheYearUpToNow(Instant now) {
        var steps = YearPlan.upTo(now).steps();

        assertThat(steps).isSortedAccordingTo(Comparator.comparing(Step::at));
        assertThat(steps.getFirst().at()).isAfter(now.minus(Duration.ofDays(370)));
        assertThat(steps.getLast().at()).isBefore(now);
        assertThat(steps.stream().filter(Step.Submit.class::isInstance)).hasSize(230);
    }

    @ParameterizedTest
    @MethodSource("starts")
    void nobodyAnswersBeforeTheReferralIsThere(Instant now) {
        var referrals = InventedReferrals.upTo(now);

        assertThat(referrals).allSatisfy(referral -> {
            switch (referral.answer()) {
                case DeskAnswer.Accepted it -> assertThat(it.at()).isAfter(referral.submittedAt());
                case DeskAnswer.Declined it -> assertThat(it.at()).isAfter(referral.submittedAt());
                case DeskAnswer.Asked it -> assertThat(it.at()).isAfter(referral.submittedAt());
                case DeskAnswer.NoneYet it -> assertThat(referral.number()).isGreaterThan(226);
            }
        });
    }

    @Test
    void theCompaniesAreInvented() {
        var referrals = InventedReferrals.upTo(NOW);

        assertThat(referrals).extracting(InventedReferral::cvr).doesNotHaveDuplicates();
        assertThat(referrals).allSatisfy(referral -> {
            assertThat(CvrNumbers.isValid(referral.cvr())).isTrue();
            assertThat(referral.cvr()).startsWith("99");
        });
        assertThat(referrals.getFirst().form().toString()).contains("Demo Bageri 001 ApS");
    }

    @Test
    void theDeskWritesDownWhatIsNotWritten() {
        var referrals = InventedReferrals.upTo(NOW);

        assertThat(referrals)
                .allSatisfy(referral -> assertThat(referral.submittedBy().equals("triage"))
                        .isEqualTo(List.of("PHONE", "EMAIL", "MEETING").contains(referral.channel())));
        assertThat(referrals)
                .extracting(InventedReferral::submittedBy)
                .contains("triage", "les-solroed", "les-guldborgsund");
    }

    private static <S extends Step> List<S> all(Class<S> kind) {
        return all(PLAN, kind);
    }

    private static <S extends Step> List<S> all(YearPlan plan, Class<S> kind) {
        return plan.steps().stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
