package dk.knudepunkt.cofinancing.municipality.statbank;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * A table that was read: every figure whole and not negative, every municipality known, none twice at one day.
 *
 * @param leftOut how many figures are of no municipality: the whole country, regions, Christiansø
 */
public record PopulationTable(List<Figure> figures, int leftOut) {

    private static final Charset OLDER_DOWNLOADS = Charset.forName("windows-1252");

    /**
     * Reads CSV or JSON-stat, whichever it is.
     *
     * @throws StatbankProblem at the first fault
     */
    public static PopulationTable read(byte[] content) {
        var text = decoded(content).strip();
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

    /** UTF-8, or what the StatBank's older downloads are in. */
    private static String decoded(byte[] content) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return text.toString().replace("\uFEFF", "");
        } catch (CharacterCodingException older) {
            return new String(content, OLDER_DOWNLOADS);
        }
    }
}
