package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.table.FileText;
import dk.knudepunkt.platform.table.TableProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table that was read: every figure whole and not negative, every municipality known, none twice at one day.
 *
 * @param leftOut how many figures are of no municipality: the whole country, regions, Christiansø
 */
public record PopulationTable(List<Figure> figures, int leftOut) {

    /**
     * Reads CSV or JSON-stat, whichever it is.
     *
     * @param charset of the file, where it was declared
     * @throws StatbankProblem at the first fault
     * @throws TableProblem where the file is no table
     */
    public static PopulationTable read(byte[] content, @Nullable String charset) {
        try {
            return of(FileText.of(content, charset).strip());
        } catch (TableProblem unreadable) {
            throw unreadable.at("/table");
        }
    }

    private static PopulationTable of(String text) {
        var cells = text.startsWith("{") ? JsonStatReader.cells(text) : StatbankCsv.cells(text);
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
