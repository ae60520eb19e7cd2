/** What Kafka Connect needs of ours to send what the outboxes hold. */
@NullMarked
package dk.knudepunkt.connect;

import org.jspecify.annotations.NullMarked;
