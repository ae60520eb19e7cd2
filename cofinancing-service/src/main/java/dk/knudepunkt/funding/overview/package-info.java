/**
 * The page that sums up funding. It owns nothing: gearing, pools, programmes, applications and subsidies are features of
 * their own, which do not know of each other.
 */
@NullMarked
package dk.knudepunkt.funding.overview;

import org.jspecify.annotations.NullMarked;
