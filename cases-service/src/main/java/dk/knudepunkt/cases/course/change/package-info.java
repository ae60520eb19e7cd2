/** The doors by which a course is changed on its way, one for each action: as JSON and as a page. */
@NullMarked
package dk.knudepunkt.cases.course.change;

import org.jspecify.annotations.NullMarked;
