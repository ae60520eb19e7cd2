package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What answers taught: which things there are at which addresses, and in which version. */
final class Known {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");
    private static final Pattern PLAIN_ID = Pattern.compile("[\\w.-]+");
    private static final List<String> NAMES_OF_IDS = List.of("id", "code", "year", "no");
    private static final int KEPT = 50;

    /** The addresses of single things, from the most literal, with the values of their variables. */
    private final Map<String, List<List<String>>> places = new TreeMap<>();

    private final Map<String, String> tags = new HashMap<>();

    Known(List<Operation> operations) {
        operations.stream()
                .map(operation -> thing(operation.path()))
                .filter(thing -> !thing.isEmpty())
                .forEach(thing -> places.put(thing, new ArrayList<>()));
    }

    static List<String> variables(String path) {
        return VARIABLE.matcher(path)
                .results()
                .map(variable -> variable.group(1))
                .toList();
    }

    void learn(ApiRequest request, Answer answer) {
        if (!answer.isSuccess()) {
            return;
        }
        answer.location().ifPresent(this::learnPlace);
        answer.tag().ifPresent(tag -> tags.put(answer.location().orElse(thingOf(request)), tag));
        if (answer.isJson() && request.method().equals("GET")) {
            learnItems(request, ApiDocument.parse(answer.body()));
        }
    }

    /** Values for the variables of a path that lead to something. */
    Optional<List<String>> place(String path, RandomGenerator random) {
        var found = places.getOrDefault(thing(path), List.of());
        return found.isEmpty() ? Optional.empty() : Optional.of(found.get(random.nextInt(found.size())));
    }

    /** The version of what stands at an address, or of what that belongs to. */
    Optional<String> tag(String address) {
        return Stream.iterate(address, rest -> !rest.isEmpty(), rest -> rest.substring(0, rest.lastIndexOf('/')))
                .flatMap(rest -> Optional.ofNullable(tags.get(rest)).stream())
                .findFirst();
    }

    private void learnPlace(String location) {
        places.forEach((thing, values) -> {
            var found = Pattern.compile(VARIABLE.matcher(thing).replaceAll("([^/]+)"))
                    .matcher(location);
            if (found.matches()) {
                keep(values, groups(found));
            }
        });
    }

    private void learnItems(ApiRequest list, JsonNode body) {
        var items = body.isArray() ? body : body.path("items");
        var start = list.operation().path() + "/{";
        places.forEach((thing, values) -> {
            if (thing.startsWith(start) && thing.indexOf('}', start.length()) == thing.length() - 1) {
                var name = thing.substring(start.length(), thing.length() - 1);
                items.forEach(item -> id(item, name).ifPresent(id -> keep(values, of(list, id))));
            }
        });
    }

    private static List<String> of(ApiRequest list, String id) {
        var above = variables(list.operation().path()).stream()
                .map(name -> list.path().getOrDefault(name, ""));
        return Stream.concat(above, Stream.of(id)).toList();
    }

    private static Optional<String> id(JsonNode item, String name) {
        return Stream.concat(Stream.of(name), NAMES_OF_IDS.stream())
                .map(item::path)
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(id -> PLAIN_ID.matcher(id).matches())
                .findFirst();
    }

    private static void keep(List<List<String>> values, List<String> place) {
        Set<List<String>> kept = new LinkedHashSet<>(values);
        if (kept.size() < KEPT && kept.add(place)) {
            values.add(place);
        }
    }

    private static List<String> groups(MatchResult found) {
        return IntStream.rangeClosed(1, found.groupCount())
                .mapToObj(found::group)
                .toList();
    }

    /** The path as far as its last variable: what an action is done to. */
    private static String thing(String path) {
        return path.substring(0, path.lastIndexOf('}') + 1);
    }

    private static String thingOf(ApiRequest request) {
        var thing = thing(request.operation().path());
        var segments = thing.split("/", -1).length;
        return Stream.of(request.address().split("/", -1))
                .limit(segments)
                .reduce((left, right) -> left + "/" + right)
                .orElse("");
    }
}
