/** Reports as anybody reads them, without signing in: as a page, to be printed, and as data under addresses that stay. */
@NullMarked
package dk.knudepunkt.goals.report.published;

import org.jspecify.annotations.NullMarked;
