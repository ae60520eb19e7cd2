package dk.knudepunkt.acceptance.generated;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The things at one kind of address, such as {@code /api/companies/{cvr}}, as far as answers told of them. Things that are
 * made push out the oldest.
 */
final class Kind {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.-]+");
    private static final List<String> NAMES_OF_IDS = List.of("id", "code", "year", "no");
    private static final int KEPT = 50;

    private final String path;
    private final Pattern form;
    private final Set<String> names = new LinkedHashSet<>();

    /** Each with those who were told of it, the oldest first. */
    private final SequencedMap<List<String>, Set<String>> places = new LinkedHashMap<>();

    /** Of a path that ends with a variable. */
    Kind(String path) {
        this.path = path;
        this.form = Pattern.compile(VARIABLE.matcher(path).replaceAll("([^/]+)"));
    }

    /** The names of a path's variables, in order. */
    static List<String> variables(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(variable -> variable.group(1))
                .toList();
    }

    /** The path as far as the segment of its last variable, which is what an action is done to; empty without a variable. */
    static String thing(String path) {
        var end = path.indexOf('/', path.lastIndexOf('}') + 1);
        return path.contains("}") ? path.substring(0, end < 0 ? path.length() : end) : "";
    }

    /** The same for paths that only call their variables something else. */
    static String form(String path) {
        return VARIABLE.matcher(path).replaceAll("{}");
    }

    /** Another name of the last variable. */
    void call(String name) {
        names.add(name);
    }

    /** Takes note of what a client was told that stands at an address, if it is of this kind. */
    void keep(String address, String client) {
        var found = form.matcher(address);
        if (!found.matches()) {
            return;
        }
        var place = IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
        places.computeIfAbsent(place, key -> new HashSet<>()).add(client);
        if (places.size() > KEPT) {
            places.pollFirstEntry();
        }
    }

    /** The values of the variables of each thing, the newest first. */
    List<List<String>> places() {
        return List.copyOf(places.sequencedKeySet().reversed());
    }

    /** Those that a client was told of. */
    List<List<String>> places(String client) {
        return places().stream()
                .filter(place -> requireNonNull(places.get(place)).contains(client))
                .toList();
    }

    /** The address of an item of a list, if the items of that list are of this kind. */
    Optional<String> address(String list, JsonNode item) {
        return Stream.concat(names.stream(), NAMES_OF_IDS.stream())
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(id -> PLAIN_ID.matcher(id).matches())
                .map(id -> list + "/" + id)
                .limit(1)
                .filter(address -> form.matcher(address).matches())
                .findFirst();
    }

    /** The ids that a member of a body may mean by its name, such as {@code consultantId} or {@code programme}. */
    List<String> ids(String name) {
        return isMeantBy(name) ? places().stream().map(List::getLast).toList() : List.of();
    }

    /** What a variable of a path means: an {@code id} after {@code calendars} is a {@code calendar}. */
    static String meaning(String path, String variable) {
        var before = path.substring(0, path.indexOf("/{" + variable + "}"));
        return NAMES_OF_IDS.contains(variable) ? singular(before.substring(before.lastIndexOf('/') + 1)) : variable;
    }

    private boolean isMeantBy(String name) {
        var segments = path.split("/");
        var spoken = new ArrayList<>(names);
        spoken.removeAll(NAMES_OF_IDS);
        spoken.add(singular(segments[segments.length - 2]));
        var meant = name.replaceFirst("(Id|Code)$", "");
        return spoken.stream()
                .anyMatch(word -> name.equals(word) || meant.equals(word) || meant.endsWith(capital(word)));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private static String singular(String plural) {
        return plural.replaceFirst("ies$", "y").replaceFirst("s$", "");
    }
}
