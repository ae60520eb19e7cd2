package dk.knudepunkt.cases.cohort;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Segment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One company of a cohort, as it stood when the cohort was frozen. */
@Schema(name = "CohortLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CohortLine(
        @Schema(examples = "12345674", description = "The number that it had then")
        String cvr,

        @Schema(examples = "23456781", description = "The number that answers for it today, where it is another")
        @Nullable
        String cvrToday,

        @Schema(examples = "269", description = "The municipality of its place of business in its last course")
        String municipalityCode,

        @Schema(description = "As its last course was judged; absent where it was not: it is in no figure by segment")
        @Nullable
        Segment segment,

        @Schema(examples = "2", description = "How many of its courses ended in the period")
        int courses,

        @Schema(examples = "2019-11-04") LocalDate lastCompletedOn) {

    static final List<String> COLUMNS =
            List.of("cvr", "cvrToday", "municipalityCode", "segment", "courses", "lastCompletedOn");

    List<@Nullable Object> cells() {
        return Arrays.asList(
                cvr, cvrToday, municipalityCode, segment == null ? null : segment.name(), courses, lastCompletedOn);
    }
}
