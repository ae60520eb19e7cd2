package dk.knudepunkt.goals.report;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where in a report a text stands: on its front page, which sums up and may say apart what is to be adjusted, or beside a goal.
 *
 * @param goal null on the front page
 */
record ReportPlace(@Nullable Integer goal, boolean adjustments) implements Comparable<ReportPlace> {

    static final ReportPlace FRONT_PAGE = new ReportPlace(null, false);
    static final ReportPlace ADJUSTMENTS = new ReportPlace(null, true);

    private static final Comparator<ReportPlace> ORDER = Comparator.comparing(
                    ReportPlace::goal, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ReportPlace::adjustments);

    static ReportPlace besideGoal(int no) {
        return new ReportPlace(no, false);
    }

    @Override
    public int compareTo(ReportPlace other) {
        return ORDER.compare(this, other);
    }
}
