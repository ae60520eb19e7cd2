/** Events leave through here: stored in the transaction of the state they announce, sent at least once, in order per key. */
@NullMarked
package dk.knudepunkt.platform.outbox;

import org.jspecify.annotations.NullMarked;
