package dk.knudepunkt.cases.course.agenda;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.CourseView;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A course, and what is to be done next in it. */
@Schema(name = "CourseAgendaLine")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AgendaLine(
        CourseView course,

        @Schema(description = "What is due first; absent where nothing is planned") @Nullable
        Due next,

        @Schema(examples = "2", description = "How much more waits in it")
        int more) {

    /** What is due first comes first; a course of which nothing is planned is last. */
    static final Comparator<AgendaLine> ORDER =
            Comparator.comparing(AgendaLine::next, Comparator.nullsLast(Comparator.<Due>naturalOrder()));

    static AgendaLine of(CourseView course, List<Due> waiting) {
        return new AgendaLine(
                course, waiting.stream().sorted().findFirst().orElse(null), Math.max(0, waiting.size() - 1));
    }
}
