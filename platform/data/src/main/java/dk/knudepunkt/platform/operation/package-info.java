/** How a service is doing, for the front page of whoever runs it. Alarms and metrics are for machines; this is for people. */
@NullMarked
package dk.knudepunkt.platform.operation;

import org.jspecify.annotations.NullMarked;
