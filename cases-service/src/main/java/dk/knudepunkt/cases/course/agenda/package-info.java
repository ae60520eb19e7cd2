/** A business developer's own courses with what is to be done next in each, what is overdue first. */
@NullMarked
package dk.knudepunkt.cases.course.agenda;

import org.jspecify.annotations.NullMarked;
