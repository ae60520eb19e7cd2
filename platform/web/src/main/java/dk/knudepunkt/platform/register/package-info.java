/** Identifiers of public Danish registers that several services check: the CVR number and the municipality code. */
@NullMarked
package dk.knudepunkt.platform.register;

import org.jspecify.annotations.NullMarked;
