/** What the services' tests stand on: the real parts, tokens, events, contracts and the rules of the house. */
@NullMarked
package dk.knudepunkt.platform.testing;

import org.jspecify.annotations.NullMarked;
