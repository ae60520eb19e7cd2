package dk.knudepunkt.goals.report.content;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;

/** What reports are of: it has goals with numbers, of which texts are written, and makes the figures beside them. */
public interface ReportSubject {

    boolean has(ReportKind kind);

    /** The years of which there may be a report, in their order. */
    List<Integer> years();

    /** The numbers of the goals of a year. */
    List<Integer> goals(int year);

    /** Refuses a goal that the year does not have. */
    void requireGoal(int year, int no);

    /** What was told before of the goals, by number: the first draft. Refuses a year that there is nothing to tell of. */
    SortedMap<Integer, String> told(ReportPeriod period);

    /** What it stands at, as known now. */
    ReportContent current(ReportPeriod period);

    /** What it stood at, as known at an instant, keeping besides what makes the same again. */
    ReportContent freeze(UUID report, ReportPeriod period, Instant known);

    /** Keeps it no longer. */
    void thaw(UUID report);

    /**
     * What is another figure by now.
     *
     * @param known when it was known as it stands in the report
     */
    List<ReportDelta.TargetDelta> since(UUID report, ReportPeriod period, ReportContent then, Instant known);
}
