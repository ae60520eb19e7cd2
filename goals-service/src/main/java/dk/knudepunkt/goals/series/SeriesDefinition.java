package dk.knudepunkt.goals.series;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A series, and where in a table of the StatBank its figures stand. It is data: no program is written for a table.
 *
 * @param table null where it is in none: somebody makes it up from the registers
 * @param ordered whether the table is made to order and its name is ours: the StatBank knows none of that name
 * @param pick of a dimension of the table, whose names in both languages a line parts, which category, by any of its names
 * @param scale by what the table's figures are multiplied, such as a million
 */
public record SeriesDefinition(
        String code,
        Wording name,
        Unit unit,
        @Nullable String table,
        boolean ordered,
        SortedMap<String, SortedSet<String>> pick,
        @Nullable BigDecimal scale) {

    boolean isIn(String aTable) {
        return aTable.equals(table);
    }

    BigDecimal scaled(BigDecimal figure) {
        return scale == null ? figure : figure.multiply(scale);
    }
}
