/** The codes of a course: what it is, where it stands, what can be done to it and why. */
@NullMarked
package dk.knudepunkt.cases.course.code;

import org.jspecify.annotations.NullMarked;
