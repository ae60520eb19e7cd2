/** Meetings that are agreed with the companies of courses, until they are held or called off. */
@NullMarked
package dk.knudepunkt.cases.course.meeting;

import org.jspecify.annotations.NullMarked;
