/**
 * The command {@code deploy/tools/dead-letters}, for whoever looks after a running platform. A service puts a message
 * that it cannot handle into the topic {@code dead-letter.<service>}, with the reason and the topic it came from. Once
 * the cause is repaired, this sends it back there; a service that had handled it after all ignores it.
 */
@NullMarked
package dk.knudepunkt.local.deadletter;

import org.jspecify.annotations.NullMarked;
