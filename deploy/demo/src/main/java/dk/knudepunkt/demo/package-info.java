/**
 * A year of invented companies, referrals and courses for a local installation. What happens is planned first, the same
 * from one run to the next, and then done by the demo users through the public API while the services' clock is turned.
 */
@NullMarked
package dk.knudepunkt.demo;

import org.jspecify.annotations.NullMarked;
