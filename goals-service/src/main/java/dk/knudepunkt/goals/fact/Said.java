package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Comparator;

/**
 * What one message said of one subject: it was said, so it never changes.
 *
 * @param recordedAt when it became known where it happened
 * @param toldAt when that was told; it decides where two were recorded in the same second
 */
record Said(Subject subject, String messageId, String type, Instant recordedAt, Instant toldAt, ObjectNode data) {

    /** The order in which things became known, which is not the order in which they are heard. */
    static final Comparator<Said> IN_ORDER =
            Comparator.comparing(Said::recordedAt).thenComparing(Said::toldAt).thenComparing(Said::messageId);
}
