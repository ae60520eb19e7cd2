package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.problem.Problem;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A row as it was read: a form with an external id.
 *
 * @param problem why there is no form
 */
record BulkRow(
        int number, Optional<ObjectNode> content, @Nullable Problem problem) {

    private static final String ID = "externalId";
    private static final int LONGEST_ID = 200;

    static BulkRow of(int number, JsonNode read) {
        return read instanceof ObjectNode form
                ? new BulkRow(number, Optional.of(form), null)
                : broken(number, BulkProblem.unreadable());
    }

    static BulkRow broken(int number, Problem problem) {
        return new BulkRow(number, Optional.empty(), problem);
    }

    /** How the other system calls it. */
    Optional<String> externalId() {
        return content.map(fields -> fields.path(ID))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(id -> id.length() <= LONGEST_ID && id.matches("\\p{Graph}+"));
    }

    String requireId() {
        if (problem != null) {
            throw problem;
        }
        return externalId().orElseThrow(() -> BulkProblem.withoutId().at("/" + ID));
    }

    /** What the row has beside its id, which has to be the form and nothing else. */
    <T> T form(Class<T> type, ObjectMapper json) throws JsonProcessingException {
        var form = content.orElseThrow(BulkProblem::unreadable).deepCopy();
        form.remove(ID);
        return json.treeToValue(form, type);
    }
}
