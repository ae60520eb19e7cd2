package dk.knudepunkt.gateway.session;

import dk.knudepunkt.gateway.Settings;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What only the gateways of this installation know. It encrypts the session, and seals what stands beside it. */
@Singleton
class SessionSecret {

    private static final String ALGORITHM = "HmacSHA256";

    private final String text;

    @Inject
    SessionSecret(Settings settings) {
        this(settings.signIn().sessionSecret());
    }

    /** @param given without which each start has its own */
    SessionSecret(Optional<String> given) {
        this.text = given.orElseGet(() -> UUID.randomUUID().toString());
    }

    String text() {
        return text;
    }

    /** Proves that one of these gateways has written this. */
    String seal(String written) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(text.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(written.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    boolean hasSealed(String written, String seal) {
        return MessageDigest.isEqual(
                seal(written).getBytes(StandardCharsets.UTF_8), seal.getBytes(StandardCharsets.UTF_8));
    }

    /** Not the secret, should it be logged. */
    @Override
    public String toString() {
        return "SessionSecret";
    }
}
