/**
 * What became of a cohort two years after its guidance, beside a control group of comparable companies: how much either grew,
 * by segment, as whoever measures it tells. What is told anew takes the place of what was told before.
 */
@NullMarked
package dk.knudepunkt.cases.cohort.effect;

import org.jspecify.annotations.NullMarked;
