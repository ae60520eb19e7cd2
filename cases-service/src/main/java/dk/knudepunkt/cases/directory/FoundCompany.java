package dk.knudepunkt.cases.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A company in a list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FoundCompany(
        @Schema(examples = "12345674") String cvr,

        @Schema(
                examples = "99100001",
                description = "The company that answers for this one; absent where it stands for itself")
        @Nullable
        String survivorCvr,

        @Schema(examples = "Eksempel Maskinfabrik ApS", description = "Absent as long as it is on its way") @Nullable
        String name,

        @Schema(examples = "269", description = "Of the head office") @Nullable
        String municipalityCode,

        @Schema(
                examples = "1",
                description =
                        "Courses that go on, of the company that answers and all its aliases; a system is told of those that it brought in")
        int openCourses,

        @Schema(examples = "2021-02-01", description = "When the last of its courses started") @Nullable
        LocalDate lastCourseOn) {

    static final List<String> COLUMNS =
            List.of("cvr", "survivorCvr", "name", "municipalityCode", "municipality", "openCourses", "lastCourseOn");

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                cvr,
                survivorCvr,
                name,
                municipalityCode,
                municipalityCode == null ? null : Municipality.nameOf(municipalityCode),
                openCourses,
                lastCourseOn);
    }
}
