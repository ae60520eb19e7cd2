/** The pages on which an administrator sees who has signed in, and ends sessions. */
@NullMarked
package dk.knudepunkt.integration.user.page;

import org.jspecify.annotations.NullMarked;
