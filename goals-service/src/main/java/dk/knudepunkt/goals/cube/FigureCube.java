package dk.knudepunkt.goals.cube;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.statistics.JsonStat;
import dk.knudepunkt.platform.statistics.JsonStat.Axis;
import dk.knudepunkt.platform.statistics.JsonStat.Contents;
import dk.knudepunkt.platform.statistics.JsonStat.Role;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Figures by time, target and what is said of it. Their units differ, so that each target names its own. */
public final class FigureCube {

    private FigureCube() {}

    private record Cell(CubeLine line, CubeColumn column) {

        private @Nullable Number value() {
            return line.numbers().get(column);
        }
    }

    /**
     * A cube of all that is said of each.
     *
     * @param time the day or the year that the figures are of
     */
    public static JsonStat of(String label, String time, List<CubeLine> lines, Language language) {
        var english = language == Language.EN;
        var cells = lines.stream()
                .flatMap(line -> Arrays.stream(CubeColumn.values()).map(column -> new Cell(line, column)))
                .toList();
        return JsonStat.of(
                label,
                cells,
                new Contents<>(
                        english ? "Contents" : "Indhold",
                        "figure",
                        english ? "Figure" : "Tal",
                        new JsonStat.Unit(english ? "as the target says" : "som målet siger", 1),
                        Cell::value),
                List.of(
                        new Axis<>("time", Role.TIME, english ? "Time" : "Tid", cell -> time, cell -> time),
                        new Axis<>(
                                "target",
                                Role.NONE,
                                english ? "Target" : "Mål",
                                cell -> cell.line().code(),
                                cell -> cell.line().code() + " " + cell.line().name(language)),
                        new Axis<>(
                                "column",
                                Role.NONE,
                                english ? "What is said of it" : "Hvad der siges om det",
                                cell -> cell.column().code(),
                                cell -> cell.column().words().in(language))));
    }
}
