/** Measures the platform as its users meet it, and in the same sitting what the database alone could do. */
@NullMarked
package dk.knudepunkt.bench;

import org.jspecify.annotations.NullMarked;
