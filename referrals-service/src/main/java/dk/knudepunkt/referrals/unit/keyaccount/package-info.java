/**
 * Each unit of local business service is somebody's key account: who at the house takes care of it, how many coordination
 * meetings a year it wishes (two to eight), and when the next one is due.
 */
@NullMarked
package dk.knudepunkt.referrals.unit.keyaccount;

import org.jspecify.annotations.NullMarked;
