/** What happens to a course, and how other services are told of it. */
@NullMarked
package dk.knudepunkt.cases.course.event;

import org.jspecify.annotations.NullMarked;
