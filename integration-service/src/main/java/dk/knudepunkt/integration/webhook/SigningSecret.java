package dk.knudepunkt.integration.webhook;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** What messages to one receiver are signed with, by Standard Webhooks: 256 random bits, which both sides know. */
public final class SigningSecret {

    static final int BYTES = 32;

    private static final String ALGORITHM = "HmacSHA256";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Optional<UUID> webhook;
    private final byte[] key;

    /** @param webhook whose it is; nobody's where it was stored before that was said */
    SigningSecret(Optional<UUID> webhook, byte[] key) {
        this.webhook = webhook;
        this.key = key.clone();
    }

    static SigningSecret fresh(UUID webhook) {
        var key = new byte[BYTES];
        RANDOM.nextBytes(key);
        return new SigningSecret(Optional.of(webhook), key);
    }

    /** The same, of this webhook where it was nobody's. */
    SigningSecret orOf(UUID other) {
        return new SigningSecret(webhook.or(() -> Optional.of(other)), key);
    }

    /**
     * The same, if it is this webhook's.
     *
     * @throws IllegalStateException where it was taken from another
     */
    SigningSecret requireOf(UUID wanted) {
        if (webhook.filter(whose -> !whose.equals(wanted)).isPresent()) {
            throw new IllegalStateException("The secret that stands at webhook %s is another's".formatted(wanted));
        }
        return this;
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

    Optional<UUID> webhook() {
        return webhook;
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
