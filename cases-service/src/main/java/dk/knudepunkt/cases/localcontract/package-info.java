/**
 * Contracts on local service: what a municipality pays for and what was done for it in a year, hours against what is agreed,
 * counts against agreed numbers, and what somebody should look at. No number is invented: what is not agreed is not there.
 */
@NullMarked
package dk.knudepunkt.cases.localcontract;

import org.jspecify.annotations.NullMarked;
