/** The events of all services, for people and for programs, as contracts/asyncapi.yaml describes them. */
@NullMarked
package dk.knudepunkt.gateway.events;

import org.jspecify.annotations.NullMarked;
