/** Whom the house may write to about a course, and how. No address is kept here. */
@NullMarked
package dk.knudepunkt.cases.contact;

import org.jspecify.annotations.NullMarked;
