package dk.knudepunkt.local;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The file of a house's folder that says who the demo users are: one in each line after the headings. */
public final class DemoUserFile {

    private static final String NAME = "demo-users.csv";
    private static final String HEADINGS = "id,name,role,units,municipality,scope";
    private static final int CELLS = HEADINGS.split(",", -1).length;

    /** A comma within quotation marks parts nothing. */
    private static final Pattern COMMA = Pattern.compile(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

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
        new DemoUserFile(folder.resolve(NAME).toString(), folder.resolve(NAME)).read();
        System.setProperty(DemoUser.HOUSE, folder.toString());
    }

    /** @param folder nothing for that of the shipped house */
    static DemoUserFile ofHouse(@Nullable String folder) {
        var path = folder == null ? null : Path.of(folder, NAME);
        return new DemoUserFile(path == null ? NAME : path.toString(), path);
    }

    List<DemoUser> read() {
        var lines = text().lines().toList();
        if (lines.isEmpty() || !lines.getFirst().equals(HEADINGS)) {
            throw wrong(1, "it has to be " + HEADINGS);
        }
        var ids = new HashSet<String>();
        var users = new ArrayList<DemoUser>();
        for (var number = 2; number <= lines.size(); number++) {
            var cells = COMMA.split(lines.get(number - 1), -1);
            if (cells.length != CELLS) {
                throw wrong(number, "it has %d cells and not %d".formatted(cells.length, CELLS));
            }
            if (!ids.add(cells[0])) {
                throw wrong(number, cells[0] + " stands in it twice");
            }
            users.add(new DemoUser(cells[0], unquoted(cells[1]), cells[2], reach(cells[3], cells[4], cells[5])));
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

    private static String unquoted(String cell) {
        return cell.startsWith("\"") ? cell.substring(1, cell.length() - 1) : cell;
    }

    private String text() {
        try (var file = open()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
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

    private Refusal wrong(int line, String why) {
        return new Refusal("%s, line %d: %s. Nothing was started.".formatted(place, line, why));
    }
}
