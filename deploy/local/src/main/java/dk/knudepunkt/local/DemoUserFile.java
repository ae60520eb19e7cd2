package dk.knudepunkt.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The file of a house's folder that says who the demo users are: one in each line after the headings. */
public final class DemoUserFile {

    private static final String NAME = "demo-users.csv";
    private static final List<String> HEADINGS = List.of("id", "name", "role", "units", "municipality", "scope");

    private final String place;
    private final @Nullable Path path;

    private DemoUserFile(String place, @Nullable Path path) {
        this.place = place;
        this.path = path;
    }

    /**
     * Makes the users of a house those that this program knows; before anybody asks for them.
     *
     * @param folder of the house
     */
    public static void use(Path folder) {
        ofHouse(folder.toString()).read();
        System.setProperty(DemoUser.HOUSE, folder.toString());
    }

    /** @param folder nothing for that of the shipped house */
    static DemoUserFile ofHouse(@Nullable String folder) {
        var path = folder == null ? null : Path.of(folder, NAME);
        return new DemoUserFile(path == null ? NAME : path.toString(), path);
    }

    List<DemoUser> read() {
        var rows = rows();
        if (rows.isEmpty() || !HEADINGS.equals(rows.getFirst().toList())) {
            throw wrong(1, "it has to be " + String.join(",", HEADINGS));
        }
        var ids = new HashSet<String>();
        var users = new ArrayList<DemoUser>();
        for (var row : rows.subList(1, rows.size())) {
            var number = row.getRecordNumber();
            if (row.size() != HEADINGS.size()) {
                throw wrong(number, "it has %d cells and not %d".formatted(row.size(), HEADINGS.size()));
            }
            if (!ids.add(row.get(0))) {
                throw wrong(number, row.get(0) + " stands in it twice");
            }
            users.add(new DemoUser(row.get(0), row.get(1), row.get(2), reach(row.get(3), row.get(4), row.get(5))));
        }
        return List.copyOf(users);
    }

    private static Map<String, Object> reach(String units, String municipality, String scope) {
        var reach = new LinkedHashMap<String, Object>();
        if (!scope.isEmpty()) {
            reach.put("scope", scope);
        }
        if (!units.isEmpty()) {
            reach.put("units", Stream.of(units.split(" ", -1)).toList());
        }
        if (!municipality.isEmpty()) {
            reach.put("municipality", municipality);
        }
        return reach;
    }

    private List<CSVRecord> rows() {
        try (var file = open();
                var parser = CSVParser.parse(file, StandardCharsets.UTF_8, CSVFormat.RFC4180)) {
            return parser.getRecords();
        } catch (IOException | UncheckedIOException unreadable) {
            throw new Refusal(
                    "%s cannot be read: %s. The folder deploy/house/sjaelland shows what stands in one."
                            .formatted(place, unreadable),
                    unreadable);
        }
    }

    private InputStream open() throws IOException {
        return path == null
                ? Objects.requireNonNull(DemoUserFile.class.getResourceAsStream("/house/" + NAME))
                : Files.newInputStream(path);
    }

    private Refusal wrong(long line, String why) {
        return new Refusal("%s, line %d: %s. Nothing was started.".formatted(place, line, why));
    }
}
