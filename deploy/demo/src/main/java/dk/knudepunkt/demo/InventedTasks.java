package dk.knudepunkt.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The tasks of the half-year up to now for private consultants: half of the 187 requests that the region's half-year of
 * 2021 reports, of which 70 are within SMV:PRO, on another portal, where 62 different consultants have won one.
 */
final class InventedTasks {

    static final int REQUESTS = 94;
    static final int ON_OTHER_PORTAL = 35;
    static final int CONSULTANTS = 31;

    /** So many of them are in the house's own register, and bid on its site. */
    private static final int REGISTERED = 12;

    private static final int NEXT_BIDDER = 5;
    private static final int FILES = 7;
    private static final Duration BETWEEN_FILES = InventedCourses.HALF_YEAR.dividedBy(FILES);

    private static final List<String> TOPICS = List.of(
            "salgskanal på nettet",
            "energigennemgang",
            "markedsanalyse i Tyskland",
            "budget og likviditet",
            "rekruttering af faglærte",
            "plan for et ejerskifte");

    private InventedTasks() {}

    /** A company whose course ends wants advice, every fourth or so. */
    static List<InventedTask> of(List<InventedCourse> courses) {
        return IntStream.range(0, REQUESTS)
                .mapToObj(index -> task(index, courses.get(index * courses.size() / REQUESTS)))
                .toList();
    }

    private static InventedTask task(int index, InventedCourse course) {
        var others = (index + 1) * ON_OTHER_PORTAL / REQUESTS;
        var isOther = others > index * ON_OTHER_PORTAL / REQUESTS;
        return new InventedTask(
                index + 1,
                course.cvr(),
                TOPICS.get(index % TOPICS.size()),
                isOther,
                course.completedAt(),
                isOther ? List.of(1 + (others - 1) % CONSULTANTS) : bidders(index));
    }

    /** Two, or sometimes only one. */
    private static List<Integer> bidders(int index) {
        var first = 1 + index % REGISTERED;
        return index % 4 == 0 ? List.of(first) : List.of(first, 1 + (index + NEXT_BIDDER) % REGISTERED);
    }

    /** What happens to them up to now. */
    static Stream<Step> steps(List<InventedTask> tasks, Instant now) {
        var end = now.atZone(OfficeHours.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var steps = new ArrayList<Step>();
        var begun = OfficeHours.lastUpTo(end.minus(InventedCourses.HALF_YEAR)).toInstant();
        IntStream.rangeClosed(1, REGISTERED)
                .mapToObj(number -> new InventedConsultant(
                        number, InventedCourses.THEMES.get(number % InventedCourses.THEMES.size())))
                .forEach(consultant -> steps.add(new TaskStep.Register(consultant, begun)));
        tasks.stream().filter(task -> !task.isOnOtherPortal()).forEach(task -> steps.addAll(onOwnSite(task)));
        var others = tasks.stream().filter(InventedTask::isOnOtherPortal).toList();
        files(end).forEach(at -> steps.add(new TaskStep.HandOver(others, at.toInstant())));
        return steps.stream().filter(step -> step.at().isBefore(now));
    }

    private static List<Step> onOwnSite(InventedTask task) {
        var steps = new ArrayList<Step>();
        steps.add(new TaskStep.Request(task, task.requestedAt().toInstant()));
        steps.add(new TaskStep.PutOut(task, task.putOutAt().toInstant()));
        task.bidders()
                .forEach(bidder -> steps.add(
                        new TaskStep.Bid(task, bidder, task.bidAt(bidder).toInstant())));
        steps.add(new TaskStep.Award(task, task.awardedAt().toInstant()));
        return steps;
    }

    /** Every four weeks or so, the last one just now. */
    private static Stream<ZonedDateTime> files(ZonedDateTime end) {
        return IntStream.range(0, FILES)
                .mapToObj(
                        before -> OfficeHours.lastUpTo(end.minusMinutes(1).minus(BETWEEN_FILES.multipliedBy(before))));
    }
}
