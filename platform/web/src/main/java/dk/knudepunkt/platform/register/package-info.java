/**
 * Public Danish registers: what several services check, the CVR number and the municipality code, and what is known of a
 * company, so that nobody types it. The business register is behind {@link
 * dk.knudepunkt.platform.register.CompanyRegister}: Virk's system-to-system access where an address is configured, and
 * otherwise a small invented one, so that nothing leaves the machine.
 */
@NullMarked
package dk.knudepunkt.platform.register;

import org.jspecify.annotations.NullMarked;
