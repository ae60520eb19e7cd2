/** What can be told to other systems, and to whom: the table that both the feed and the webhooks ask. */
@NullMarked
package dk.knudepunkt.integration.event;

import org.jspecify.annotations.NullMarked;
