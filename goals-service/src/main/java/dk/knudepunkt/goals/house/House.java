package dk.knudepunkt.goals.house;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.house.HouseMunicipality;
import dk.knudepunkt.platform.house.ThisHouse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A house of regional business support. That of this installation is the one whose folder it was started with, for good: another one at
 * home would give all addresses and all messages that name none another meaning. Which others there are is shipped as data.
 *
 * @param slug names it in addresses and on messages
 * @param home whether this installation is of it; of one it is
 * @param invented whether there is no such house
 * @param municipalities codes of those that it covers
 */
public record House(String slug, Wording name, boolean home, boolean invented, List<String> municipalities) {

    private static final House HOME = of(ThisHouse.ofInstallation());
    private static final List<House> ALL = Stream.concat(
                    Stream.of(HOME), read().stream().filter(house -> !house.slug.equals(HOME.slug)))
            .toList();

    /** All houses, that of this installation first. */
    public static List<House> all() {
        return ALL;
    }

    /** The house that this installation is of. */
    public static House ofInstallation() {
        return HOME;
    }

    /**
     * The house of that name.
     *
     * @throws dk.knudepunkt.platform.problem.Problem 404 where there is none
     */
    public static House of(String slug) {
        return ALL.stream()
                .filter(house -> house.slug.equals(slug))
                .findFirst()
                .orElseThrow(() -> HouseProblem.unknown(slug));
    }

    private static House of(ThisHouse house) {
        return new House(
                house.slug(),
                new Wording(house.name(), house.name()),
                true,
                false,
                house.municipalities().stream().map(HouseMunicipality::code).toList());
    }

    /** The others. */
    private static List<House> read() {
        try (var file = Objects.requireNonNull(House.class.getResourceAsStream("/source/houses.json"))) {
            return new JsonMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
