package dk.knudepunkt.demo;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a company says of its course. Of all that answer, 82 % are satisfied in operations and 89 % in growth, 80 % promote
 * and 5 % do not (an NPS of 75), 68 % see an effect, and of those referred to external advice 54 % use it or will: what
 * the region reports for 2021.
 */
record InventedAnswer(InventedCourse course, ZonedDateTime at, Map<String, Object> form) {

    private static final int OF_FIVE_COURSES = 3;
    private static final int SOONEST_DAYS = 3;
    private static final int SPREAD_DAYS = 11;

    /** From three of five companies, some days after the course, as far as these days are over. */
    static List<InventedAnswer> to(List<InventedCourse> courses, ZonedDateTime now) {
        var counts = new TreeMap<String, Integer>();
        var answers = new ArrayList<InventedAnswer>();
        for (var course : courses) {
            var days = SOONEST_DAYS + course.number() % SPREAD_DAYS;
            var at = OfficeHours.lastUpTo(course.completedAt().plusDays(days));
            if (course.number() % 5 < OF_FIVE_COURSES && at.isBefore(now) && at.isAfter(course.completedAt())) {
                answers.add(new InventedAnswer(course, at, form(course, counts)));
            }
        }
        return answers;
    }

    private static Map<String, Object> form(InventedCourse course, Map<String, Integer> counts) {
        var isSatisfied = isOneOf(course.segment().equals("GROWTH") ? 89 : 82, course.segment(), counts);
        var isPromoter = isOneOf(80, "promoters", counts);
        var recommend = isPromoter ? 9 : isOneOf(25, "detractors", counts) ? 5 : 8;
        var isReferred = isOneOf(60, "referred", counts);
        var form = new TreeMap<String, Object>();
        form.put("competence", isSatisfied ? "VERY_SATISFIED" : "NEITHER");
        form.put("recommend", recommend);
        form.put("effect", isOneOf(68, "effect", counts) ? "HIGH" : "LOW");
        form.put("referred", isReferred ? "YES" : "NO");
        if (isReferred) {
            form.put("externalUse", isOneOf(54, "use", counts) ? "USED" : "NO");
        }
        form.put("themes", List.of(course.theme()));
        return form;
    }

    /** Evenly spread: of each hundred that are asked for, so many are. */
    private static boolean isOneOf(int percent, String what, Map<String, Integer> counts) {
        var before = counts.merge(what, 1, Integer::sum) - 1;
        return (before + 1) * percent / 100 > before * percent / 100;
    }
}
