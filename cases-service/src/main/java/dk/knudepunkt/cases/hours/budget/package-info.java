/**
 * How many hours are agreed for an account, a role and a year. Nothing is agreed until somebody states it; of a year that is
 * not whole it is the part that the account is open, unless another number was stated.
 */
@NullMarked
package dk.knudepunkt.cases.hours.budget;

import org.jspecify.annotations.NullMarked;
