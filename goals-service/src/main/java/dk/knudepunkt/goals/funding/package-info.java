/**
 * What this service hears of funding, which {@code cofinancing} owns: applications, paid subsidies and the house's accounts,
 * each once, in a read model that can be thrown away and filled again from the topic. It says how a measure counts them,
 * and not which target asks for it.
 */
@NullMarked
package dk.knudepunkt.goals.funding;

import org.jspecify.annotations.NullMarked;
