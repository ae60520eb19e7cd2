/**
 * What other systems subscribe to: all that happens in the house as a feed of events, and webhooks that bring them. This
 * service owns what was told for as long as it can be read, the subscriptions, and what became of each delivery.
 */
@NullMarked
package dk.knudepunkt.integration;

import org.jspecify.annotations.NullMarked;
