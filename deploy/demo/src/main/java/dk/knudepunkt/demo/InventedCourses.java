package dk.knudepunkt.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * The courses of the half-year up to now of companies that came by themselves: as many of each kind as are missing, with
 * those of referrals, in a half of what the region's half-year of 2021 reports (626 short courses, 185 action plans, 132
 * growth plans).
 */
final class InventedCourses {

    /** How many of each kind are completed in the half-year, with those of referrals. */
    static final Map<String, Integer> COMPLETED = Map.of("SHORT", 313, "ACTION_PLAN", 93, "GROWTH_PLAN", 66);

    static final Duration HALF_YEAR = Duration.ofDays(182);

    static final List<String> THEMES = List.of(
            "DIGITALISATION",
            "GREEN_TRANSITION",
            "INTERNATIONALISATION",
            "FINANCING",
            "WORKFORCE",
            "GENERATION_CHANGE");

    /** Beyond the companies of the referrals. */
    private static final int FIRST_COMPANY = 1_000;

    private InventedCourses() {}

    static List<InventedCourse> upTo(Instant now, List<InventedReferral> referrals) {
        var end = now.atZone(OfficeHours.ZONE).truncatedTo(ChronoUnit.MINUTES);
        var kinds = new ArrayList<String>();
        new TreeMap<>(COMPLETED)
                .forEach((kind, all) ->
                        kinds.addAll(Collections.nCopies(all - (int) completed(kind, end, referrals), kind)));
        Collections.shuffle(kinds, new Random(2021));
        var companies = CvrNumbers.all().skip(FIRST_COMPANY).limit(kinds.size()).toList();
        var step = HALF_YEAR.minusDays(1).dividedBy(kinds.size());
        return IntStream.range(0, kinds.size())
                .mapToObj(index -> new InventedCourse(
                        index + 1,
                        companies.get(index),
                        kinds.get(index),
                        index % 7 < 4 ? "OPERATIONS" : "GROWTH",
                        THEMES.get(index % THEMES.size()),
                        OfficeHours.lastUpTo(end.minus(step.multipliedBy(kinds.size() - index)))))
                .toList();
    }

    /** A transition plan is counted with the growth plans. */
    private static long completed(String kind, ZonedDateTime end, List<InventedReferral> referrals) {
        return referrals.stream()
                .map(InventedReferral::answer)
                .filter(DeskAnswer.Accepted.class::isInstance)
                .map(DeskAnswer.Accepted.class::cast)
                .filter(accepted -> kind.equals(
                        accepted.courseKind().equals("TRANSITION_PLAN") ? "GROWTH_PLAN" : accepted.courseKind()))
                .flatMap(accepted -> accepted.completedAt().stream())
                .filter(at -> at.isAfter(end.minus(HALF_YEAR)))
                .count();
    }
}
