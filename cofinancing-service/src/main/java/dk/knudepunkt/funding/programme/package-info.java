/**
 * The sources of money that can be applied to, and the rounds in which they take applications. Whether one is open is read
 * off its rounds on the day that asks.
 */
@NullMarked
package dk.knudepunkt.funding.programme;

import org.jspecify.annotations.NullMarked;
