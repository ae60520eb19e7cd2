/**
 * Whether the company of a course was new to the house when it started, in each of the readings that the contract and the
 * house's reports have of that word. History has a beginning: where it does not reach, the answer is that nobody knows. The
 * domain is {@link dk.knudepunkt.cases.newcustomer.CompanyPast}; it knows companies and courses by their dates alone.
 */
@NullMarked
package dk.knudepunkt.cases.newcustomer;

import org.jspecify.annotations.NullMarked;
