/**
 * The 2030 indicators: where the region's businesses stand, and where the contact council wants them. The values are those
 * of the source of 2021; each says where it comes from and when it was to be updated, so that an old one is seen to be old.
 */
@NullMarked
package dk.knudepunkt.goals.indicator;

import org.jspecify.annotations.NullMarked;
