package dk.knudepunkt.cofinancing.agreement.allocation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The contributions of 2021 as the contact council printed them. */
final class PrintedTable {
    record Line(String cluster, String lead, String municipality, long population, long amount) {}

    private PrintedTable() {}

    static List<Line> of2021() {
        try (var csv = Objects.requireNonNull(PrintedTable.class.getResourceAsStream("cofinancing-2021.csv"))) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .map(cell -> new Line(cell[0], cell[1], cell[2], Long.parseLong(cell[3]), Long.parseLong(cell[4])))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
