/**
 * The pools of money that a plan of the state sets aside: what each is for, how much it holds, whether it can be applied
 * for or influenced (in the four words of the source, which are no yes or no), and in which rounds.
 */
@NullMarked
package dk.knudepunkt.funding.pool;

import org.jspecify.annotations.NullMarked;
