/**
 * How many kroner of turnover the house makes of one krone of operating funds (goal 16). Two amounts per year are stated;
 * the factor is computed from them and never stored. What papers say of it is kept beside it, as said.
 */
@NullMarked
package dk.knudepunkt.funding.gearing;

import org.jspecify.annotations.NullMarked;
