package dk.knudepunkt.integration.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What messages to one receiver are signed with, by Standard Webhooks: 256 random bits, which both sides know. */
public final class SigningSecret {

    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    SigningSecret(byte[] key) {
        this.key = key.clone();
    }

    static SigningSecret fresh() {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SigningSecret(key);
    }

    /** As a receiver is given it. */
    public String text() {
        return "whsec_" + Base64.getEncoder().encodeToString(key);
    }

    /** The signature of a message that is sent at this moment. */
    public String signature(String messageId, Instant at, String body) {
        var signed = "%s.%d.%s".formatted(messageId, at.getEpochSecond(), body);
        return "v1," + Base64.getEncoder().encodeToString(digest(signed.getBytes(StandardCharsets.UTF_8)));
    }

    private byte[] digest(byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(signed);
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, impossible);
        }
    }

    byte[] key() {
        return key.clone();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SigningSecret secret && MessageDigest.isEqual(key, secret.key);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(key);
    }

    /** Not the secret, should it be logged. */
    @Override
    public String toString() {
        return "SigningSecret";
    }
}
