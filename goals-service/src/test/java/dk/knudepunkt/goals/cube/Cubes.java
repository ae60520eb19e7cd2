package dk.knudepunkt.goals.cube;

import dk.knudepunkt.platform.statistics.StatTable;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Reads a cube back with the reader of tables. */
public final class Cubes {

    private Cubes() {}

    /** What stands at a place; empty where nothing is known. */
    public static String value(byte[] cube, Map<String, String> at) {
        var table = StatTable.read(cube, null, Set.of());
        return table.cells().stream()
                .filter(cell -> at.entrySet().stream()
                        .allMatch(axis ->
                                cell.at(table.dimension(Set.of(axis.getKey()))).equals(axis.getValue())))
                .reduce((one, other) -> {
                    throw new AssertionError("More than one cell at " + at);
                })
                .orElseThrow()
                .value();
    }

    public static String value(byte[] cube, Map<String, String> at, String axis, String category) {
        var place = new TreeMap<>(at);
        place.put(axis, category);
        return value(cube, place);
    }
}
