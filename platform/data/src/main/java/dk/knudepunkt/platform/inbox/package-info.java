/** Events arrive through here: each message has its effect exactly once, in one transaction with the note that it was received. */
@NullMarked
package dk.knudepunkt.platform.inbox;

import org.jspecify.annotations.NullMarked;
