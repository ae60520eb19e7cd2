/**
 * Pictures of numbers, drawn here and not in the browser: they stand on paper and without scripts as they do on a screen. The tag
 * {@code bars} shows them, in a table with the numbers that they are drawn from.
 */
@NullMarked
package dk.knudepunkt.platform.chart;

import org.jspecify.annotations.NullMarked;
