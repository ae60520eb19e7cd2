/** The doors by which a course is changed on its way, one for each action. */
@NullMarked
package dk.knudepunkt.cases.course.change;

import org.jspecify.annotations.NullMarked;
