/** The pages that the {@code type} of every problem leads to. */
@NullMarked
package dk.knudepunkt.gateway.problem;

import org.jspecify.annotations.NullMarked;
