package dk.knudepunkt.deployment;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in files that are right.
 *
 * @param document by its place among the documents
 * @param pointer to the value; a dash stands for one more in a list
 * @param json that stands there instead; nothing where it is taken away
 */
record Change(int document, String pointer, @Nullable String json) {

    static Change without(int document, String pointer) {
        return new Change(document, pointer, null);
    }

    void make(List<JsonNode> documents) {
        var place = JsonPointer.compile(pointer);
        var parent = documents.get(document).at(place.head());
        if (parent instanceof ArrayNode list) {
            list.add(value());
        } else if (parent instanceof ObjectNode object) {
            change(object, place.last().getMatchingProperty());
        } else {
            throw new AssertionError("there is nothing at " + place.head());
        }
    }

    private void change(ObjectNode object, String field) {
        if (json != null) {
            object.set(field, value());
        } else if (object.remove(field) == null) {
            throw new AssertionError("there is no " + pointer);
        }
    }

    private JsonNode value() {
        return Repository.value(Objects.requireNonNull(json));
    }
}
