/**
 * The 2030 indicators: where the region's businesses stand, and where the contact council wants them. What
 * the council's papers of 2021 say stands in the indicator; what later tables say is made of series by a {@code Formula}, and where
 * the target follows others, the {@code Goalpost} moves with them. Pages and addresses stand in {@code reading}.
 */
@NullMarked
package dk.knudepunkt.goals.indicator;

import org.jspecify.annotations.NullMarked;
