package dk.knudepunkt.local.launcher;

import dk.knudepunkt.local.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Which house a platform is started for. What else stands in its folder the services read.
 *
 * @param slug names it in databases and on messages
 */
record HouseName(String slug) {

    private static final HouseName SHIPPED = new HouseName("sjaelland");

    private static final String SETTING = "slug=";

    /** @param folder none for the one that is shipped */
    static HouseName in(Optional<Path> folder) {
        return folder.map(HouseName::read).orElse(SHIPPED);
    }

    private static HouseName read(Path folder) {
        var file = folder.resolve("house.properties");
        try (var lines = Files.lines(file)) {
            return lines.map(String::strip)
                    .filter(line -> line.startsWith(SETTING))
                    .map(line -> new HouseName(line.substring(SETTING.length()).strip()))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("%s says no %s".formatted(file, SETTING)));
        } catch (IOException unreadable) {
            throw new Refusal("%s cannot be read: %s".formatted(file, unreadable), unreadable);
        }
    }
}
