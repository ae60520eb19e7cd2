package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * All that was known of a subject at an instant.
 *
 * @param day by which it counts
 * @param recordedAt when the last of it was recorded
 * @param state its codes, by their names
 */
public record Known(Subject subject, LocalDate day, Instant recordedAt, JsonNode state) {

    /** One code; nothing where it is not known. */
    public Optional<String> code(String name) {
        return Optional.of(state.path(name))
                .filter(node -> node.isValueNode() && !node.isNull())
                .map(JsonNode::asText);
    }

    /** Whether one of the codes at a place is one of these. */
    public boolean isAnyOf(String path, Set<String> codes) {
        var node = at(path);
        if (node.isValueNode()) {
            return !node.isNull() && codes.contains(node.asText());
        }
        for (var one : node) {
            if (codes.contains(one.asText())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode at(String path) {
        var slash = path.indexOf('/');
        return slash < 0
                ? state.path(path)
                : state.path(path.substring(0, slash)).path(path.substring(slash + 1));
    }

    /** All codes at a place that may have several, such as {@code themes} or {@code readings/NO_CONTACT}. */
    public Set<String> codes(String path) {
        var node = at(path);
        if (node.isValueNode()) {
            return node.isNull() ? Set.of() : Set.of(node.asText());
        }
        var all = new TreeSet<String>();
        node.forEach(one -> all.add(one.asText()));
        return all;
    }
}
