package dk.knudepunkt.platform.statistics;

import java.util.List;

/**
 * A figure as it stands in the table, unread.
 *
 * @param row its line in the file, or its place among the values
 * @param codes its category in each dimension, in their order
 * @param labels what these are called; the codes again where the table has no other names
 * @param exact whether the file says it as a number, and not as text that somebody wrote
 */
public record StatCell(int row, List<String> codes, List<String> labels, String value, boolean exact) {

    public String at(StatDimension dimension) {
        return codes.get(dimension.place());
    }

    public String labelAt(StatDimension dimension) {
        return labels.get(dimension.place());
    }
}
