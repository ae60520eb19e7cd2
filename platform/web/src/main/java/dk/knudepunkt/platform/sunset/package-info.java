/** How an operation of the API ends: announced in its headers and in the OpenAPI document, half a year before. */
@NullMarked
package dk.knudepunkt.platform.sunset;

import org.jspecify.annotations.NullMarked;
