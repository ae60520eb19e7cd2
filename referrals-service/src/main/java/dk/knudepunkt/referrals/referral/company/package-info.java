/**
 * What the central business register knows of a company, so that nobody types it. The register is behind
 * {@link dk.knudepunkt.referrals.referral.company.CompanyRegister}: Virk's system-to-system access where an address is
 * configured, and otherwise a small invented one, so that nothing leaves the machine.
 */
@NullMarked
package dk.knudepunkt.referrals.referral.company;

import org.jspecify.annotations.NullMarked;
