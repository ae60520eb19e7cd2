/** The filters that people keep under names of their own, above the lists that they narrow. */
@NullMarked
package dk.knudepunkt.platform.view;

import org.jspecify.annotations.NullMarked;
