package dk.knudepunkt.referrals.referral.bulk;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.referrals.referral.intake.SubmitReferral;
import java.io.IOException;
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

    /** The row has more columns than the form: its own id, and what the other system keeps beside. */
    SubmitReferral form(ObjectMapper json) {
        try {
            return json.readerFor(SubmitReferral.class)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(content.orElseThrow(ImportProblem::unreadable));
        } catch (IOException wrongType) {
            throw ImportProblem.unreadable();
        }
    }
}
