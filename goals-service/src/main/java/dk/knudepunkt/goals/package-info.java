/**
 * Contract goals, their figures and the 2030 indicators. What is agreed lives in {@code contract}, what happened in
 * {@code course}, {@code funding} and {@code activity}, each a {@code feed}, and {@code figure} holds one against the other. Here at the root are the two words that all of them
 * speak: a {@link Unit} and a {@link Wording}.
 */
@NullMarked
package dk.knudepunkt.goals;

import org.jspecify.annotations.NullMarked;
