package dk.knudepunkt.cases.evaluation.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A company that was asked about a course.
 *
 * @param segment of the course; none where nobody judged it
 * @param said nothing as long as it has not answered
 */
record AskedCompany(
        @Nullable String segment,
        LocalDate guidedOn,
        String developerId,
        @Nullable Said said) {

    /** What it answered, in codes. */
    record Said(
            String competence,
            int recommend,
            String effect,
            String referred,
            @Nullable String externalUse,
            List<String> themes) {}
}
