package dk.knudepunkt.cofinancing.agreement.whatif;

import static dk.knudepunkt.platform.page.Typed.kroner;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.joining;

import dk.knudepunkt.cofinancing.agreement.key.TypedKey;
import dk.knudepunkt.platform.page.Typed;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A change as a person fills it in: one block of the form. The fields of the first block are named as in {@link Change},
 * those of the second end in 2 and so on, so that the address of a small question is a small one.
 *
 * @param fields what was filled in, by the plain name of the field
 */
record TypedChange(int number, Map<String, List<String>> fields) {

    private static final List<String> NAMES = List.of(
            "name",
            "onTop",
            "clusters",
            "leaving",
            "joining",
            "lead",
            "leadShare",
            "budget",
            "keyDate",
            "byPopulation",
            "equally",
            "byShares",
            "shares");

    /** These say where and how, but suppose nothing. */
    private static final Set<String> SUPPOSING_NOTHING = Set.of("name", "onTop", "clusters", "shares");

    static TypedChange read(int number, Map<String, List<String>> query) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            put(fields, name, query.getOrDefault(name + suffix(number), List.of()));
        }
        return new TypedChange(number, fields);
    }

    /** A change as it would be typed; all but the first of a scenario go on top of it. */
    static TypedChange of(int number, String name, boolean onTop, Change change) {
        var key = change.key() == null ? new TypedKey(null, null, null, null) : TypedKey.of(change.key());
        var fields = new LinkedHashMap<String, List<String>>();
        put(fields, "name", onTop ? null : name);
        put(fields, "onTop", onTop ? true : null);
        put(fields, "clusters", change.clusters());
        put(fields, "leaving", change.leaving());
        put(fields, "joining", change.joining());
        put(fields, "lead", change.lead());
        put(fields, "leadShare", change.leadShare());
        put(fields, "budget", change.budget());
        put(fields, "keyDate", change.keyDate());
        put(fields, "byPopulation", key.byPopulation());
        put(fields, "equally", key.equally());
        put(fields, "byShares", key.byShares());
        put(fields, "shares", key.shares());
        return new TypedChange(number, fields);
    }

    private static void put(Map<String, List<String>> fields, String name, @Nullable Object value) {
        put(fields, name, value == null ? List.of() : List.of(value.toString()));
    }

    private static void put(Map<String, List<String>> fields, String name, Collection<String> values) {
        var filled = values.stream()
                .map(Typed::text)
                .filter(value -> !value.isEmpty())
                .toList();
        if (!filled.isEmpty()) {
            fields.put(name, filled);
        }
    }

    /** Whether a query holds the block of this number, be it an empty one. */
    static boolean isIn(Map<String, List<String>> query, int number) {
        return NAMES.stream().anyMatch(name -> query.containsKey(name + suffix(number)));
    }

    private static String suffix(int number) {
        return number == 1 ? "" : String.valueOf(number);
    }

    TypedChange numbered(int other) {
        return new TypedChange(other, fields);
    }

    /** What the field is called in this block. */
    public String field(String name) {
        return name + suffix(number);
    }

    public List<String> chosen(String name) {
        return fields.getOrDefault(name, List.of());
    }

    public String typed(String name) {
        return chosen(name).isEmpty() ? "" : chosen(name).getFirst();
    }

    /** Whether it changes the scenario before it further, instead of being one of its own. */
    public boolean isOnTop() {
        return fields.containsKey("onTop");
    }

    /** Whether nothing is supposed. */
    boolean isBlank() {
        return SUPPOSING_NOTHING.containsAll(fields.keySet());
    }

    Change change() {
        return new Change(
                new TreeSet<>(chosen("clusters")),
                new HashSet<>(chosen("leaving")),
                new TreeSet<>(chosen("joining")),
                orNull(typed("lead")),
                kroner(typed("leadShare")),
                kroner(typed("budget")),
                typed("keyDate").isEmpty() ? null : requireNonNullElse(Typed.date(typed("keyDate")), LocalDate.EPOCH),
                key().isBlank() ? null : key().key());
    }

    private TypedKey key() {
        return new TypedKey(typed("byPopulation"), typed("equally"), typed("byShares"), typed("shares"));
    }

    /** The block as the address holds it. */
    String query() {
        var filled = fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> field(field.getKey()) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(joining("&"));
        return filled.isEmpty() ? field("name") + "=" : filled;
    }
}
