/**
 * What of the API is released, and what became of it since. A released operation may gain something, but does not change in a
 * way that breaks a program which was written for it: the build compares, and the page tells the rest.
 */
@NullMarked
package dk.knudepunkt.gateway.release;

import org.jspecify.annotations.NullMarked;
