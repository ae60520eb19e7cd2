/** The crisis desk: what companies ask when a crisis hits many at once, by theme. */
@NullMarked
package dk.knudepunkt.cases.enquiry;

import org.jspecify.annotations.NullMarked;
