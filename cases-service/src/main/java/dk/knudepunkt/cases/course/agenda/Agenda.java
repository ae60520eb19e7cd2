package dk.knudepunkt.cases.course.agenda;

import dk.knudepunkt.cases.course.CourseView;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One's own courses, as of a day. */
@Schema(name = "CourseAgenda")
public record Agenda(
        @Schema(examples = "2021-06-30", description = "What is due before this day is overdue")
        LocalDate today,

        @Schema(description = "What is due first comes first")
        List<AgendaLine> lines) {

    static Agenda of(LocalDate today, List<CourseView> courses, Map<UUID, List<Due>> waiting) {
        return new Agenda(
                today,
                courses.stream()
                        .map(course -> AgendaLine.of(course, waiting.getOrDefault(course.id(), List.of())))
                        .filter(line ->
                                line.next() != null || line.course().span().goesOn())
                        .sorted(AgendaLine.ORDER)
                        .toList());
    }
}
