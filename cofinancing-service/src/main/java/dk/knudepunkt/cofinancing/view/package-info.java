/** The views that people keep of the lists of this service. */
@NullMarked
package dk.knudepunkt.cofinancing.view;

import org.jspecify.annotations.NullMarked;
