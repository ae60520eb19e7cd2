package dk.knudepunkt.platform.web;

/** The entity tag of a versioned resource: the version in quotes. */
public final class ETag {

    private ETag() {}

    /** Value of the {@code ETag} header for this version. */
    public static String of(long version) {
        return '"' + Long.toString(version) + '"';
    }
}
