/** Where a webhook may lead: to other systems on the internet, and never into the network in which the house's own services stand. */
@NullMarked
package dk.knudepunkt.integration.webhook.receiver;

import org.jspecify.annotations.NullMarked;
