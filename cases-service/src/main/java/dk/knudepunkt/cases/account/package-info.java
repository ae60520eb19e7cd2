/**
 * Who pays for the guidance: the specialised house, a municipality by a contract on local service, or a project. Only what
 * stands on a specialised account counts in the contract of the house.
 */
@NullMarked
package dk.knudepunkt.cases.account;

import org.jspecify.annotations.NullMarked;
