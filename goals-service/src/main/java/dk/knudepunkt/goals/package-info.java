/**
 * Contract goals, their figures and the 2030 indicators. What is agreed lives in {@code contract}; what happened, and when that
 * became known, in {@code fact}, which {@code course}, {@code funding} and {@code activity} teach to hear; {@code feed} makes
 * figures of facts, and {@code figure} holds them against what is agreed. Here at the root are the two words that all of them
 * speak: a {@link Unit} and a {@link Wording}.
 */
@NullMarked
package dk.knudepunkt.goals;

import org.jspecify.annotations.NullMarked;
