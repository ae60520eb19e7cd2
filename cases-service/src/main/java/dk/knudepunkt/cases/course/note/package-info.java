/** What the house writes of a course on its way: notes, and meetings with the company, some of them with a unit's adviser. */
@NullMarked
package dk.knudepunkt.cases.course.note;

import org.jspecify.annotations.NullMarked;
