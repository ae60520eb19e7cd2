/**
 * The front page as a service sees it: what waits for a person in each of its features. The gateway asks for these parts
 * and puts those of all services together (docs/adr/052).
 */
@NullMarked
package dk.knudepunkt.platform.home;

import org.jspecify.annotations.NullMarked;
