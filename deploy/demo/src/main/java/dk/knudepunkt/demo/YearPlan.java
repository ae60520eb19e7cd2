package dk.knudepunkt.demo;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** All that happens in the year up to now, in the order of time. */
record YearPlan(List<Step> steps) {

    private static final int UNREAD_WEEKS = 2;

    static YearPlan upTo(Instant now) {
        var referrals = InventedReferrals.upTo(now);
        var steps =
                new ArrayList<Step>(referrals.stream().flatMap(YearPlan::steps).toList());
        var courses = InventedCourses.upTo(now, referrals);
        courses.forEach(
                course -> steps.add(new Step.Bring(course, course.completedAt().toInstant())));
        InventedAnswer.to(courses, now.atZone(OfficeHours.ZONE))
                .forEach(answer ->
                        steps.add(new Step.Evaluate(answer, answer.at().toInstant())));
        InventedTasks.steps(InventedTasks.of(courses), now).forEach(steps::add);
        steps.add(reading(now));
        return new YearPlan(
                steps.stream().sorted(Comparator.comparing(Step::at)).toList());
    }

    private static Stream<Step> steps(InventedReferral referral) {
        return Stream.concat(
                Stream.of(new Step.Submit(referral, referral.submittedAt().toInstant())), answers(referral));
    }

    private static Stream<Step> answers(InventedReferral referral) {
        var number = referral.number();
        return switch (referral.answer()) {
            case DeskAnswer.Accepted it ->
                Stream.concat(
                        Stream.of(
                                new Step.Accept(number, it.courseKind(), it.at().toInstant())),
                        it.completedAt().stream().map(over -> new Step.Complete(number, over.toInstant())));
            case DeskAnswer.Declined it ->
                Stream.of(new Step.Decline(number, it.at().toInstant()));
            case DeskAnswer.Asked it -> Stream.of(new Step.Ask(number, it.at().toInstant()));
            case DeskAnswer.NoneYet it -> Stream.empty();
        };
    }

    /** Only what is new is left unread. */
    private static Step reading(Instant now) {
        var evening = now.atZone(OfficeHours.ZONE).minusWeeks(UNREAD_WEEKS).with(OfficeHours.CLOSING);
        return new Step.ReadNotifications(OfficeHours.lastUpTo(evening).toInstant());
    }
}
