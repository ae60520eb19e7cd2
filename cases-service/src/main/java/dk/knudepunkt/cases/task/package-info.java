/**
 * Tasks for private consultants: a company puts one out, within a programme or not, consultants bid, and one of them wins.
 * The award refers to a subsidy, which is paid and counted elsewhere.
 */
@NullMarked
package dk.knudepunkt.cases.task;

import org.jspecify.annotations.NullMarked;
