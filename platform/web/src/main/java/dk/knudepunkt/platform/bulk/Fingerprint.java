package dk.knudepunkt.platform.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** By which a row that is sent again is known to say the same, without another copy of what it says. */
public final class Fingerprint {

    private Fingerprint() {}

    /** Of a form whose sets, if it has any, have an order. */
    public static String of(Object form, ObjectMapper json) {
        try {
            return of(json.writeValueAsString(form));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * A row that was taken before says the same.
     *
     * @throws BulkProblem when it does not
     */
    public static void requireSame(String taken, String now) {
        if (!taken.equals(now)) {
            throw BulkProblem.changed();
        }
    }

    /** Of what is written already. */
    public static String of(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
