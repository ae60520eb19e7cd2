/** What the edge itself says no to; in the form of platform's problems, before any page is asked. */
@NullMarked
package dk.knudepunkt.gateway.refusal;

import org.jspecify.annotations.NullMarked;
