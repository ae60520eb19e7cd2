/**
 * The house's applications for money: what is sought, with which share of its own, by which deadline, and what came of it.
 *
 * <pre>
 *          submission              grant
 *  DRAFT ────────────► SUBMITTED ─────────► GRANTED ──┐
 *    │                  │     └───────────► REJECTED  │
 *    │    withdrawal    │       rejection             │
 *    └──────────────────┴─────────────────► WITHDRAWN ◄
 * </pre>
 *
 * What is sent, granted, rejected and withdrawn is announced; goals counts targets 12.4, 17.2 and 17.3 from it.
 */
@NullMarked
package dk.knudepunkt.funding.application;

import org.jspecify.annotations.NullMarked;
