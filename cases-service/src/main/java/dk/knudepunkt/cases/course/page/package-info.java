/** Courses as people see them: the list, one course, the form for a new one, and a form for each thing that is done to one. */
@NullMarked
package dk.knudepunkt.cases.course.page;

import org.jspecify.annotations.NullMarked;
