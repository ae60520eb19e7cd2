/** Holds the configuration of this directory against the tools that are to read it, and against itself. */
@NullMarked
package dk.knudepunkt.observability;

import org.jspecify.annotations.NullMarked;
