package dk.knudepunkt.demo;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;

/** Tables in the form of the StatBank's, with figures that are made up: they are taken in as such. */
public final class InventedTables {

    /** All that the indicators are made of. */
    public static final List<String> NAMES =
            List.of("GF6", "NRBB10", "NRBP10", "RAS301", "RAS305", "UDDANNELSE", "GROENOMS", "VAEKSTVIRK");

    private InventedTables() {}

    /** A table as CSV. */
    public static byte[] read(String table) throws IOException {
        try (InputStream file =
                Objects.requireNonNull(InventedTables.class.getResourceAsStream("statbank/" + table + ".csv"), table)) {
            return file.readAllBytes();
        }
    }

    static void takeIn(Api api) throws IOException, InterruptedException {
        for (var table : NAMES) {
            api.postTable(
                    "analyst",
                    "/api/goals/series-imports?invented=true&extractedOn=2021-11-04&table=" + table,
                    read(table));
        }
    }
}
