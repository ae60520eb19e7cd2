/** What is measured beyond what is measured anyway. */
@NullMarked
package dk.knudepunkt.platform.metrics;

import org.jspecify.annotations.NullMarked;
