/** What the gateway itself says no to, as problem+json (RFC 9457) or, to a person's browser, as a page. */
@NullMarked
package dk.knudepunkt.gateway.refusal;

import org.jspecify.annotations.NullMarked;
