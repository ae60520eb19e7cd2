package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.statistics.StatTable;
import dk.knudepunkt.platform.statistics.StatTableProblem;
import dk.knudepunkt.platform.table.TableProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read: every figure whole and not negative, every municipality known, none twice at one day.
 *
 * @param leftOut how many figures are of no municipality: the whole country, regions, Christiansø
 */
public record PopulationTable(List<Figure> figures, int leftOut) {

    private static final Set<String> AREA = Set.of("OMRÅDE", "OMRADE", "AREA", "KOMMUNE", "MUNICIPALITY");
    private static final Set<String> TIME = Set.of("TID", "TIME", "KVARTAL", "QUARTER");
    private static final Set<String> PERSONS = Set.of("FOLKETAL", "POPULATION", "PERSONS");

    /**
     * Reads CSV or JSON-stat, whichever it is.
     *
     * @param charset of the file, where it was declared
     * @throws StatbankProblem at the first fault among the figures
     * @throws StatTableProblem at the first fault of the table
     * @throws TableProblem where the file is no table
     */
    public static PopulationTable read(byte[] content, @Nullable String charset) {
        var table = StatTable.read(content, charset, PERSONS);
        var area = table.dimension(AREA);
        var time = table.dimension(TIME);
        return of(table.totals(area, time).stream()
                .map(cell -> new Cell(cell.row(), cell.at(area), cell.at(time), cell.value()))
                .toList());
    }

    private static PopulationTable of(List<Cell> cells) {
        var areas = new Areas();
        var figures = new ArrayList<Figure>();
        var seen = new HashSet<List<Object>>();
        for (var cell : cells) {
            if (areas.isNoMunicipality(cell.area())) {
                continue;
            }
            var figure = new Figure(Quarter.firstDay(cell), areas.municipality(cell), PersonCount.of(cell));
            if (!seen.add(List.of(figure.keyDate(), figure.municipalityCode()))) {
                throw StatbankProblem.duplicate(cell);
            }
            figures.add(figure);
        }
        if (figures.isEmpty()) {
            throw StatbankProblem.empty();
        }
        return new PopulationTable(List.copyOf(figures), cells.size() - figures.size());
    }
}
