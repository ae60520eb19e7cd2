package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a subject, and all that was known of it from then on.
 *
 * @param state all codes that hold after it
 * @param supersededAt when the next thing was recorded of the subject; null for the last
 */
record KnownFact(
        Said said,
        ObjectNode state,
        LocalDate validOn,
        @Nullable Instant supersededAt) {}
