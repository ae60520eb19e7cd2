/**
 * The hours that people of the house work, each on a day, in a role, on the account that pays, for a course, a company, an
 * activity or nothing of these. One line of a week's grid is one account, role and purpose, and holds one entry a day.
 */
@NullMarked
package dk.knudepunkt.cases.hours;

import org.jspecify.annotations.NullMarked;
