/** Repeating a request safely: its first answer is kept and given again. */
@NullMarked
package dk.knudepunkt.platform.idempotency;

import org.jspecify.annotations.NullMarked;
