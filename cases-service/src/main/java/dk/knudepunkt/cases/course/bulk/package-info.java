/**
 * Past courses handed over in bulk by another system. Each row stands alone and becomes a course as one that is opened by itself;
 * the same row sent again is the same course, and a changed one is refused: a course is put right where it is.
 */
@NullMarked
package dk.knudepunkt.cases.course.bulk;

import org.jspecify.annotations.NullMarked;
