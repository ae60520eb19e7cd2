/** The address at which an administrator exports and erases what courses know about a person. */
@NullMarked
package dk.knudepunkt.cases.privacy;

import org.jspecify.annotations.NullMarked;
