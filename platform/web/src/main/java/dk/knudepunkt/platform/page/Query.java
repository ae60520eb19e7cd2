package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.web.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What narrows and orders the list of a page, as it stands in the address: without what is empty, and without what holds for
 * this one time only, such as the place one has paged to, or what was done before.
 *
 * @param pairs each a name and a value, encoded
 */
public record Query(List<String> pairs) {

    public static final Query NONE = new Query(List.of());

    private static final Set<String> ONCE = Set.of(
            "cursor", "lang", "scheme", "done", "handled", "given", "passedOver", "back", "read", "saved", "submitted");

    /** That of an address, which may have none. */
    static Query of(@Nullable String raw) {
        return raw == null
                ? NONE
                : new Query(Stream.of(raw.split("&"))
                        .filter(pair -> pair.indexOf('=') > 0 && !pair.endsWith("="))
                        .filter(pair -> !ONCE.contains(name(pair)))
                        .toList());
    }

    /** As it follows a question mark. */
    public String text() {
        return String.join("&", pairs);
    }

    /** Whether it leaves anything out of the list: an order does not. */
    public boolean isNarrowing() {
        return pairs.stream().anyMatch(pair -> !name(pair).equals(Sort.PARAMETER));
    }

    /** The link to the same page with another value here, which needs no encoding. */
    public String linkWith(String name, String value) {
        var others = new ArrayList<>(pairs);
        others.removeIf(pair -> name(pair).equals(name));
        others.add(name + "=" + value);
        return "?" + String.join("&", others);
    }

    /** What follows the address of the same page in a link without this; nothing where nothing else is asked for. */
    public String without(String name) {
        var others = pairs.stream().filter(pair -> !name(pair).equals(name)).toList();
        return others.isEmpty() ? "" : "?" + String.join("&", others);
    }

    private static String name(String pair) {
        return pair.substring(0, pair.indexOf('='));
    }
}
