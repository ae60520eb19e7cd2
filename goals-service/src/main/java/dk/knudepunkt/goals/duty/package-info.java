/**
 * What is due to whom and when: a value that has to be in place, or a report that has to be handed over. A value is in place
 * once one as of the day asked for is approved ({@code reported}); a report once every receiver has got it, with the
 * document, the day and who handed it over. Whoever has a duty is reminded by mail a week before, and once it is late.
 */
@NullMarked
package dk.knudepunkt.goals.duty;

import org.jspecify.annotations.NullMarked;
