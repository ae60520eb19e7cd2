/** Courses by the number of their referral or by company, within the caller's reach. */
@NullMarked
package dk.knudepunkt.cases.course.search;

import org.jspecify.annotations.NullMarked;
