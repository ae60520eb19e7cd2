/** What a rule refuses, and how the refusal looks over HTTP (RFC 9457), in the caller's language. */
@NullMarked
package dk.knudepunkt.platform.problem;

import org.jspecify.annotations.NullMarked;
