/** The journeys of the people who use the platform, told to all of it through the gateway. */
@NullMarked
package dk.knudepunkt.acceptance;

import org.jspecify.annotations.NullMarked;
