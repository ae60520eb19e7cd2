/** How new the company of a course was: shown with the course, and judged anew for a reason. */
@NullMarked
package dk.knudepunkt.cases.course.newness;

import org.jspecify.annotations.NullMarked;
