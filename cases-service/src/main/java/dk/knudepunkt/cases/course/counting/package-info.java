/** Where a course counts, and why not elsewhere, as far as the course itself knows. */
@NullMarked
package dk.knudepunkt.cases.course.counting;

import org.jspecify.annotations.NullMarked;
