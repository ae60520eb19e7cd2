package dk.knudepunkt.platform.web;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * Entity tags of the house. One of a versioned resource begins with the version, and goes on, once it is written, with
 * what is shown: two roles see different things of one version.
 */
public final class ETag {

    private static final String SHOWN = ".";

    private ETag() {}

    /** The tag of this version, in its quotes. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }

    /** The tag of this content, in its quotes. */
    public static String of(byte[] content) {
        return '"' + digest(content) + '"';
    }

    /** The tag of this content, which shows the version that has the tag. */
    static String of(String versionTag, byte[] content) {
        return versionTag.substring(0, versionTag.length() - 1) + SHOWN + digest(content) + '"';
    }

    static boolean isOfVersion(String tag) {
        return tag.matches("\"\\d{1,19}\"");
    }

    /** Whether a tag, here without its quotes, was given out with this version, whatever was shown of it. */
    static boolean shows(String tag, long version) {
        var text = Long.toString(version);
        return tag.equals(text) || tag.startsWith(text + SHOWN);
    }

    private static String digest(byte[] content) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
