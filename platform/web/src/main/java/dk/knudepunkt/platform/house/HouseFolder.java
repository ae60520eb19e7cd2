package dk.knudepunkt.platform.house;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/** The folder of a house, and what was found to be wrong in it so far. */
public final class HouseFolder {

    /** Where the one that is shipped stands among the resources. */
    private static final String SHIPPED = "/house/";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final String place;
    private final @Nullable Path path;
    private final List<HouseFault> faults = new ArrayList<>();

    private HouseFolder(String place, @Nullable Path path) {
        this.place = place;
        this.path = path;
    }

    /** That of this installation: the one that its operator names ({@code KNUDEPUNKT_HOUSE_DIR}), else the shipped one. */
    public static HouseFolder given() {
        return ConfigProvider.getConfig()
                .getOptionalValue("knudepunkt.house.folder", String.class)
                .map(HouseFolder::at)
                .orElseGet(HouseFolder::shipped);
    }

    /** Any folder. */
    public static HouseFolder at(String place) {
        try {
            var path = Path.of(place).toAbsolutePath().normalize();
            return new HouseFolder(path.toString(), path);
        } catch (InvalidPathException unreadable) {
            throw new HouseRefused(
                    "The house's folder %s has a name that cannot be read here (%s). Nothing was changed. Give it a name without special letters."
                            .formatted(place, unreadable.getReason()));
        }
    }

    /** That of Sjælland, which comes with the platform. */
    public static HouseFolder shipped() {
        return new HouseFolder("sjaelland (shipped)", null);
    }

    /** For people. */
    public String place() {
        return place;
    }

    /** The text of a file; empty, and a fault, where it cannot be read. */
    public String text(String file) {
        try (var content = open(file)) {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content.readAllBytes()))
                    .toString();
            if (text.isBlank()) {
                fault(file, 0, "", "There is nothing in it.");
            }
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            fault(
                    file,
                    0,
                    "",
                    "There is no such file; the shipped folder deploy/house/sjaelland shows what stands in it.");
        } catch (CharacterCodingException other) {
            fault(file, 0, "", "It is not written in UTF-8: save it as that.");
        } catch (IOException unreadable) {
            fault(file, 0, "", "It cannot be read (%s).".formatted(unreadable.getMessage()));
        }
        return "";
    }

    private InputStream open(String file) throws IOException {
        if (path != null) {
            return Files.newInputStream(path.resolve(file));
        }
        return Optional.ofNullable(HouseFolder.class.getResourceAsStream(SHIPPED + file))
                .orElseThrow(() -> new NoSuchFileException(file));
    }

    /** Notes something that is wrong; reading goes on, so that all is told at once. */
    public void fault(String file, int line, String field, String wrong) {
        faults.add(new HouseFault(file, line, field, wrong));
    }

    /** Refuses the folder where anything was wrong. */
    public void requireSound() {
        if (!faults.isEmpty()) {
            throw new HouseRefused(place, List.copyOf(faults));
        }
    }
}
