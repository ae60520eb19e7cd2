package dk.knudepunkt.goals.figure;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CountedCourses;
import dk.knudepunkt.goals.course.CourseTally;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes figures, and opens them. All figures of a contract cost two queries, however many targets it has. */
@ApplicationScoped
public class Figures {

    /** Which part of which list of a figure: what it counts, or what it leaves out. */
    record Opening(boolean excluded, @Nullable String cursor, int limit) {}

    private final MeasurementDefinitions definitions;
    private final CountedCourses courses;

    Figures(MeasurementDefinitions definitions, CountedCourses courses) {
        this.definitions = definitions;
        this.courses = courses;
    }

    /** The figure of every target, in the contract's order. */
    public List<Figure> of(Contract contract) {
        return figures(contract, contract.targets().toList());
    }

    Figure of(Contract contract, Target target) {
        return figures(contract, List.of(target)).getFirst();
    }

    Page<FigureMember> open(Contract contract, Figure figure, Opening opening) {
        var definition = figure.definition();
        if (definition == null) {
            return new Page<>(List.of(), null);
        }
        var counted = definition.counted(contract);
        return courses.page(opening.excluded() ? counted.complement() : counted, opening.cursor(), opening.limit())
                .map(course -> FigureMember.of(course, definition));
    }

    private List<Figure> figures(Contract contract, List<Target> targets) {
        var byTarget = definitions.ofYear(contract.year()).stream()
                .collect(toMap(MeasurementDefinition::targetCode, identity()));
        var tally = courses.tally(contract.firstDay(), contract.lastDay());
        return targets.stream().map(target -> figure(target, byTarget, tally)).toList();
    }

    private static Figure figure(Target target, Map<String, MeasurementDefinition> definitions, CourseTally tally) {
        var definition = definitions.get(target.code());
        return definition == null
                ? new Figure.Missing(target, Figure.Reason.NOT_FED_YET)
                : Figure.Count.of(target, definition, tally);
    }
}
