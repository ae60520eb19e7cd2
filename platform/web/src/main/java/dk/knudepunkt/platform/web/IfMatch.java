package dk.knudepunkt.platform.web;

import dk.knudepunkt.platform.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The version of a resource that the caller has seen, from the header {@code If-Match}. A change without it is refused,
 * and so is one made on an older version: the server never picks the version for the caller.
 */
@Schema(type = SchemaType.STRING, examples = "\"3\"", description = "ETag of the version you have seen; * for any")
public record IfMatch(String tag) {

    /** Reads the header's value; JAX-RS calls it. */
    public static IfMatch fromString(String value) {
        return new IfMatch(value.strip());
    }

    /** The version read from a form's hidden field, which has no quotes. */
    public static IfMatch version(long version) {
        return new IfMatch(ETag.of(version));
    }

    /**
     * Lets the change through only when the caller has seen this version, or asks for it whatever the version: {@code *}.
     *
     * @throws Problem 428 when nothing was given, 412 when this version is not among the tags, 400 when
     *     they are no tags
     */
    public static void check(@Nullable IfMatch given, long version) {
        if (given == null || given.tag.isEmpty()) {
            throw WebProblem.versionRequired();
        }
        var seen = EntityTags.read(given.tag).orElseThrow(WebProblem::malformedIfMatch);
        if (!seen.name(tag -> ETag.shows(tag, version))) {
            throw overtaken();
        }
    }

    /** Somebody else changed the resource since the caller saw it: 412. */
    public static Problem overtaken() {
        return WebProblem.staleVersion();
    }
}
