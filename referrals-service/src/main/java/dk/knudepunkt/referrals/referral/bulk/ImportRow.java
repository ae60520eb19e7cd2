package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import java.util.Optional;

/** A row as it was read: a referral form with an external id. */
record ImportRow(int number, Optional<ObjectNode> content) {

    private static final int LONGEST_ID = 200;

    /** How the other system calls it. */
    Optional<String> externalId() {
        return content.map(fields -> fields.path("externalId"))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .filter(id -> id.matches("\\p{Graph}{1," + LONGEST_ID + "}"));
    }

    String requireId() {
        if (content.isEmpty()) {
            throw ImportProblem.unreadable();
        }
        return externalId().orElseThrow(() -> ImportProblem.withoutId().at("/externalId"));
    }

    SubmitReferral form(ObjectMapper json) {
        try {
            return json.treeToValue(content.orElseThrow(ImportProblem::unreadable), SubmitReferral.class);
        } catch (JsonProcessingException wrongType) {
            throw ImportProblem.unreadable();
        }
    }
}
