package dk.knudepunkt.integration.user;

import dk.knudepunkt.platform.security.SecretToken;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HexFormat;

/**
 * A session that has ended at the issuer, which may know no token of its owner's. Its name there is proof enough: it was
 * made up at random, and the issuer says it only to whom it signs in.
 */
record EndedAtIssuer(@NotNull @Size(min = 1, max = 500) String sid) {

    /** What gateways call it. */
    String session() {
        return HexFormat.of().formatHex(new SecretToken(sid).digest());
    }

    /** Not the proof, should it be logged. */
    @Override
    public String toString() {
        return "EndedAtIssuer";
    }
}
