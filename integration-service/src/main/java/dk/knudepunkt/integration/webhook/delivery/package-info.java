/**
 * Messages on their way to receivers. Each is written down with the event that it tells of, claimed for some minutes, sent,
 * and settled: a process that dies in between loses nothing, and may send a message twice, under the same id. A receiver
 * that is slow or fails has a few places of its own, and holds up nobody else.
 */
@NullMarked
package dk.knudepunkt.integration.webhook.delivery;

import org.jspecify.annotations.NullMarked;
