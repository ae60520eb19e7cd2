/** The address at which an administrator exports and erases what co-financing knows about a person. */
@NullMarked
package dk.knudepunkt.cofinancing.privacy;

import org.jspecify.annotations.NullMarked;
