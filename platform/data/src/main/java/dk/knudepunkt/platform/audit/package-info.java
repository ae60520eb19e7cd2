/** Who did what to which resource, kept in the transaction of the deed. */
@NullMarked
package dk.knudepunkt.platform.audit;

import org.jspecify.annotations.NullMarked;
