package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What answers taught: which things there are at which addresses, in which version, and what may be done to them. */
final class Known {

    private static final String ROOT = "/api/";
    private static final int CREATED = 201;

    private final Views views;
    private final Set<String> literal = new HashSet<>();
    private final Map<String, Kind> kinds = new TreeMap<>();
    private final Map<String, String> tags = new HashMap<>();
    private final Map<String, Map<String, Set<String>>> offers = new HashMap<>();

    Known(List<Operation> operations) {
        views = new Views(operations);
        for (var operation : operations) {
            var thing = Kind.thing(operation.path());
            if (thing.isEmpty()) {
                literal.add(operation.path());
            } else {
                kinds.computeIfAbsent(Kind.form(thing), form -> new Kind(thing))
                        .call(Kind.variables(thing).getLast());
            }
        }
    }

    void learn(ApiRequest request, Answer answer) {
        if (!answer.isSuccess()) {
            return;
        }
        var address = answer.location().or(() -> views.address(request)).orElseGet(request::thing);
        if (!request.method().equals("GET")) {
            offers.remove(address);
        }
        keep(address, request.client());
        if (answer.isJson()) {
            var body = ApiDocument.parse(answer.body());
            learn(request.client(), address, body);
            if (answer.status() == CREATED) {
                learnItem(request.client(), request.address(), body);
            }
        }
        answer.tag().ifPresent(tag -> tags.put(address, tag));
    }

    /** Values for the first variables of a path, as many of them as lead to something that is known, the newest first. */
    List<List<String>> places(String path) {
        return places(path, Kind::places);
    }

    /** One of these places, of those that the client was told of if it was told of any. */
    Optional<List<String>> place(String path, String client, RandomGenerator random) {
        var told = places(path, kind -> kind.places(client));
        var found = told.isEmpty() ? places(path) : told;
        return found.isEmpty() ? Optional.empty() : Optional.of(Author.oneOf(found, random));
    }

    private List<List<String>> places(String path, Function<Kind, List<List<String>>> told) {
        return Stream.iterate(Kind.thing(path), thing -> !thing.isEmpty(), Known::above)
                .flatMap(thing -> Optional.ofNullable(kinds.get(Kind.form(thing))).stream())
                .map(told)
                .filter(places -> !places.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static String above(String thing) {
        return Kind.thing(thing.substring(0, thing.lastIndexOf('/')));
    }

    /** The ids of the things that something with this name refers to. */
    List<String> ids(String name) {
        return kinds.values().stream()
                .map(kind -> kind.ids(name))
                .flatMap(Collection::stream)
                .distinct()
                .toList();
    }

    /** The version of what a request changes. */
    Optional<String> tag(ApiRequest request) {
        return Stream.concat(views.address(request).stream(), upwards(request.address()))
                .flatMap(address -> Optional.ofNullable(tags.get(address)).stream())
                .findFirst();
    }

    /** What a thing told that a client may do to it; empty where it was not asked, or does not tell. */
    Optional<Set<String>> offered(ApiRequest request) {
        var address = views.address(request).orElseGet(request::thing);
        return Optional.ofNullable(offers.getOrDefault(address, Map.of()).get(request.client()));
    }

    private static Stream<String> upwards(String address) {
        return Stream.iterate(address, rest -> !rest.isEmpty(), rest -> rest.substring(0, rest.lastIndexOf('/')));
    }

    private void keep(String address, String client) {
        if (!literal.contains(address)) {
            kinds.values().forEach(kind -> kind.keep(address, client));
        }
    }

    /** From what was read at an address: its items, its parts, and the links in it. */
    private void learn(String client, String address, JsonNode body) {
        if (body.isTextual()) {
            learnLink(client, body.asText());
        }
        if (body.isArray()) {
            body.forEach(item -> learnItem(client, address, item));
        }
        if (body.isObject()) {
            learnVersion(client, address, body);
            body.properties().forEach(member -> {
                var part = member.getKey().equals("items") ? address : address + "/" + kebab(member.getKey());
                learn(client, part, member.getValue());
            });
        }
    }

    private void learnItem(String client, String list, JsonNode item) {
        if (item.isObject()) {
            kinds.values().stream()
                    .flatMap(kind -> kind.address(list, item).stream())
                    .findFirst()
                    .ifPresent(address -> {
                        keep(address, client);
                        learn(client, address, item);
                    });
        } else {
            learn(client, list, item);
        }
    }

    private void learnVersion(String client, String address, JsonNode thing) {
        if (thing.path("version").isIntegralNumber()) {
            tags.putIfAbsent(address, "\"" + thing.path("version").asLong() + "\"");
        }
        var actions = thing.path("actions");
        if (actions.isArray()
                && StreamSupport.stream(actions.spliterator(), false).allMatch(JsonNode::isTextual)) {
            Set<String> offered = new HashSet<>();
            actions.forEach(action -> offered.add(action.asText()));
            offers.computeIfAbsent(address, key -> new HashMap<>()).put(client, offered);
        }
    }

    private void learnLink(String client, String text) {
        var start = text.indexOf(ROOT);
        if (start >= 0) {
            keep(text.substring(start), client);
        }
    }

    private static String kebab(String name) {
        return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
