/** What this service hears of funding, which {@code cofinancing} owns: applications, subsidies and the house's accounts. */
@NullMarked
package dk.knudepunkt.goals.funding;

import org.jspecify.annotations.NullMarked;
