package dk.knudepunkt.integration.webhook;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Closes secrets before they are stored, with AES-GCM and a key that is not in the database: whoever reads the database
 * alone signs nothing. There may be several keys: the first closes, and any opens, so that keys can be changed.
 */
public final class SecretVault {

    private static final SecureRandom RANDOM = new SecureRandom();

    private static final byte FORMAT = 1;
    private static final int NAME = 4;
    private static final int NONCE = 12;
    private static final int HEAD = 1 + NAME + NONCE;
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

    /** Closes a secret with the first key. */
    byte[] close(byte[] secret) {
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var closed = new byte[HEAD + secret.length + TAG_BITS / Byte.SIZE];
        closed[0] = FORMAT;
        System.arraycopy(name(keys.getFirst()), 0, closed, 1, NAME);
        System.arraycopy(nonce, 0, closed, 1 + NAME, NONCE);
        var sealed = crypt(Cipher.ENCRYPT_MODE, keys.getFirst(), nonce, secret);
        System.arraycopy(sealed, 0, closed, HEAD, sealed.length);
        return closed;
    }

    /**
     * Opens what was closed with any of the keys.
     *
     * @throws IllegalStateException where its key is not among them, or it was changed
     */
    byte[] open(byte[] closed) {
        var name = Arrays.copyOfRange(closed, 1, 1 + NAME);
        var key = keys.stream()
                .filter(each -> Arrays.equals(name(each), name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The key of a webhook's secret is not among those given"));
        return crypt(
                Cipher.DECRYPT_MODE,
                key,
                Arrays.copyOfRange(closed, 1 + NAME, HEAD),
                Arrays.copyOfRange(closed, HEAD, closed.length));
    }

    /** Whether it is closed with the first key, as everything is to be. */
    boolean isUpToDate(byte[] stored) {
        return isClosed(stored) && Arrays.equals(Arrays.copyOfRange(stored, 1, 1 + NAME), name(keys.getFirst()));
    }

    /** Secrets from before they were closed are as long as themselves. */
    boolean isClosed(byte[] stored) {
        return stored.length != SigningSecret.BYTES;
    }

    /** Tells keys apart, and says nothing of them. */
    private static byte[] name(byte[] key) {
        try {
            return Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(key), NAME);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every JDK has SHA-256", impossible);
        }
    }

    private static byte[] crypt(int mode, byte[] key, byte[] nonce, byte[] text) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A webhook's secret cannot be opened: it was changed", broken);
        }
    }
}
