@NullMarked
package dk.knudepunkt.gateway.events;

import org.jspecify.annotations.NullMarked;
