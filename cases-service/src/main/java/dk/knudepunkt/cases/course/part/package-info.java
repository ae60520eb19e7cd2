/** What a course is made of: where its company was, whence it came, who pays, what it begins with, and what can be put right. */
@NullMarked
package dk.knudepunkt.cases.course.part;

import org.jspecify.annotations.NullMarked;
