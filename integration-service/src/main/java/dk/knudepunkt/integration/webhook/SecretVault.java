package dk.knudepunkt.integration.webhook;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes secrets before they are stored, with AES-GCM and a key that is not in the database: whoever reads the database
 * alone signs nothing. There may be several keys: the first closes, and any opens, so that keys can be changed.
 *
 * <p>Whose secret it is stands in clear before what is closed, and does not open as anybody else's: whoever writes into
 * the database cannot have the messages of one webhook signed for the receiver of another.
 */
public final class SecretVault {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** How it was closed before it said whose it is; nothing is any more, once each start has seen to it. */
    private static final byte NOBODYS = 1;

    private static final byte SOMEBODYS = 2;

    private static final int NAME = 4;
    private static final int NONCE = 12;
    private static final int PLAIN_HEAD = 1 + NAME + NONCE;
    private static final int HEAD = PLAIN_HEAD + 2 * Long.BYTES;
    private static final int TAG_BITS = 128;
    private static final int KEY = 32;

    private final List<byte[]> keys;

    /**
     * Reads the keys.
     *
     * @param keys each 32 bytes in Base64, the one that closes first
     * @throws IllegalArgumentException where there is none, or one is no such key
     */
    SecretVault(List<String> keys) {
        this.keys = keys.stream().map(SecretVault::key).toList();
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("There is no key for the secrets of webhooks");
        }
    }

    private static byte[] key(String text) {
        var key = Base64.getDecoder().decode(text.strip());
        if (key.length != KEY) {
            throw new IllegalArgumentException(
                    "A key for the secrets of webhooks is %d bytes in Base64, not %d".formatted(KEY, key.length));
        }
        return key;
    }

    /** Closes a secret with the first key; one that is nobody's yet as it came. */
    byte[] close(SigningSecret secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var head = secret.webhook()
                .map(webhook -> head(SOMEBODYS, nonce, HEAD)
                        .putLong(webhook.getMostSignificantBits())
                        .putLong(webhook.getLeastSignificantBits()))
                .orElseGet(() -> head(NOBODYS, nonce, PLAIN_HEAD))
                .array();
        var sealed = crypt(Cipher.ENCRYPT_MODE, keys.getFirst(), head, secret.key());
        return ByteBuffer.allocate(head.length + sealed.length)
                .put(head)
                .put(sealed)
                .array();
    }

    private ByteBuffer head(byte format, byte[] nonce, int length) {
        return ByteBuffer.allocate(length)
                .put(format)
                .put(name(keys.getFirst()))
                .put(nonce);
    }

    /**
     * Opens what was closed with any of the keys, and what is from before secrets were closed.
     *
     * @throws IllegalStateException where its key is not among them, or it was changed
     */
    SigningSecret open(byte[] stored) {
        if (!isClosed(stored)) {
            return new SigningSecret(Optional.empty(), stored);
        }
        var key = keys.stream()
                .filter(each -> Arrays.equals(name(each), nameIn(stored)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The key of a webhook's secret is not among those given"));
        var head = Arrays.copyOf(stored, stored[0] == NOBODYS ? PLAIN_HEAD : HEAD);
        var opened = crypt(Cipher.DECRYPT_MODE, key, head, Arrays.copyOfRange(stored, head.length, stored.length));
        return new SigningSecret(webhook(head), opened);
    }

    private static Optional<UUID> webhook(byte[] head) {
        return head.length == HEAD
                ? Optional.of(new UUID(
                        ByteBuffer.wrap(head).getLong(PLAIN_HEAD),
                        ByteBuffer.wrap(head).getLong(PLAIN_HEAD + Long.BYTES)))
                : Optional.empty();
    }

    /** Whether it is closed with the first key and says whose it is, as everything is to be. */
    boolean isUpToDate(byte[] stored) {
        return isClosed(stored) && stored[0] == SOMEBODYS && Arrays.equals(nameIn(stored), name(keys.getFirst()));
    }

    /** Secrets from before they were closed are as long as themselves. */
    private static boolean isClosed(byte[] stored) {
        return stored.length != SigningSecret.BYTES;
    }

    private static byte[] nameIn(byte[] stored) {
        return Arrays.copyOfRange(stored, 1, 1 + NAME);
    }

    /** Tells keys apart, and says nothing of them. */
    private static byte[] name(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] head, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode,
                    new SecretKeySpec(key, "AES"),
                    new GCMParameterSpec(TAG_BITS, head, PLAIN_HEAD - NONCE, NONCE));
            if (head.length == HEAD) {
                cipher.updateAAD(head);
            }
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A webhook's secret cannot be opened: it was changed", broken);
        }
    }
}
