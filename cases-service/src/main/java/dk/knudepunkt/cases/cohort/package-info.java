/** Cohorts: the companies that were guided in a period, frozen so that what became of them comes back to the same ones. */
@NullMarked
package dk.knudepunkt.cases.cohort;

import org.jspecify.annotations.NullMarked;
