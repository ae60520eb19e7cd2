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

    /** All codes at a place that may have several, such as {@code themes} or {@code readings/NO_CONTACT}. */
    public Set<String> codes(String path) {
        var node = state.at("/" + path);
        var all = new TreeSet<String>();
        node.forEach(one -> all.add(one.asText()));
        if (node.isValueNode() && !node.isNull()) {
            all.add(node.asText());
        }
        return all;
    }
}
