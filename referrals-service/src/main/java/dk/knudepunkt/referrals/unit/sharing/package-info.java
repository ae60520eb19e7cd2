/**
 * Which companies both sides work with: the unit, and the house. Nobody tells the other side of a company without its
 * consent, which is given per company and unit, with who wrote it down, when and how; taken back, the company leaves
 * the list at once. That a consent was there stays known, so that what was shared can be accounted for.
 */
@NullMarked
package dk.knudepunkt.referrals.unit.sharing;

import org.jspecify.annotations.NullMarked;
