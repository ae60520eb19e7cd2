/** The tasks of another portal, handed over as a file, as often as somebody likes. */
@NullMarked
package dk.knudepunkt.cases.task.bulk;

import org.jspecify.annotations.NullMarked;
