package dk.knudepunkt.cases.course.agenda;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Something that is to be done in a course. What has no day comes after all that has one. */
@Schema(name = "CourseDue")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Due(
        @JsonIgnore UUID courseId,
        DueKind kind,

        @Schema(examples = "Find a distributor in Kiel", description = "As somebody wrote it, where it has words")
        @Nullable
        String title,

        @Schema(examples = "2021-09-30") @Nullable LocalDate dueOn,
        @JsonIgnore String href)
        implements Comparable<Due> {

    private static final Comparator<Due> ORDER =
            Comparator.comparing(Due::dueOn, Comparator.nullsLast(Comparator.naturalOrder()));

    @Override
    public int compareTo(Due other) {
        return ORDER.compare(this, other);
    }

    public boolean isOverdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
