package dk.knudepunkt.goals.planning;

import dk.knudepunkt.goals.plan.PlanPoint;
import dk.knudepunkt.goals.plan.PlanProblem;
import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.typed.SpokenConverter;
import dk.knudepunkt.platform.typed.TypedDates;
import dk.knudepunkt.platform.typed.TypedNumbers;
import java.util.List;
import java.util.stream.Collectors;

/** Points of a plan as they are typed, one a line: {@code 30-06-2021: 170}. */
final class PlanLines extends SpokenConverter<String, List<PlanPoint>> {

    @Override
    public List<PlanPoint> convert(String typed, Language spoken) {
        return typed.lines()
                .filter(line -> !line.isBlank())
                .map(line -> point(line, spoken))
                .toList();
    }

    private static PlanPoint point(String line, Language spoken) {
        var colon = Math.max(line.indexOf(':'), 0);
        var on = TypedDates.date(line.substring(0, colon).strip());
        var value = TypedNumbers.read(line.substring(Math.min(colon + 1, line.length())), spoken);
        if (on == null || value == null) {
            throw PlanProblem.badLine(line.strip());
        }
        return new PlanPoint(on, value);
    }

    /** The lines of the points that there are. */
    static final class Written extends SpokenConverter<List<PlanPoint>, String> {

        @Override
        public String convert(List<PlanPoint> points, Language spoken) {
            return points.stream()
                    .map(point ->
                            TypedDates.write(point.on(), spoken) + ": " + TypedNumbers.write(point.value(), spoken))
                    .collect(Collectors.joining("\n"));
        }
    }
}
