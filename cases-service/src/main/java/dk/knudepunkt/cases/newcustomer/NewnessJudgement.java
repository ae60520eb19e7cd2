package dk.knudepunkt.cases.newcustomer;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How new a company was at the start of a course, as it was judged once.
 *
 * @param number counted from 1, which the start of the course was the occasion of
 * @param by whoever had it judged anew, for a reason
 */
record NewnessJudgement(
        int number,
        List<NewnessVerdict> verdicts,
        Instant at,
        @Nullable String by,
        @Nullable String reason) {}
