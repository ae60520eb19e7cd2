/**
 * Webhooks: who wants to be told of what, and where.
 *
 * <pre>
 *            pause            410, or days without success
 *  ACTIVE ----------> PAUSED        ACTIVE ----------> OFF
 *    ^                  |           PAUSED               |
 *    +--- resumption ---+-------------- resumption ------+
 * </pre>
 *
 * <p>What happens during a pause waits for its end. What happens while one is off is not written down; the feed has it.
 */
@NullMarked
package dk.knudepunkt.integration.webhook;

import org.jspecify.annotations.NullMarked;
