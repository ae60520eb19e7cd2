package dk.knudepunkt.platform.statistics;

import dk.knudepunkt.platform.table.Table;
import java.util.Set;

/**
 * By what a table is divided.
 *
 * @param id as the table calls it
 * @param place among the dimensions
 * @param whole whether it divides nothing: it says only what the figures mean
 */
public record StatDimension(String id, int place, boolean whole) {

    public boolean isCalled(Set<String> names) {
        return names.stream().anyMatch(name -> Table.key(name).equals(Table.key(id)));
    }
}
