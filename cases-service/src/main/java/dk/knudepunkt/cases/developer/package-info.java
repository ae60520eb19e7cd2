/**
 * Whom a pseudonym stands for: referrals, which keeps the register of business developers, names them by one, and tells
 * here which account it is, until it forgets them.
 */
@NullMarked
package dk.knudepunkt.cases.developer;

import org.jspecify.annotations.NullMarked;
