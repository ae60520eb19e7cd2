/**
 * What is agreed with a cluster office for a year: deliverables with their state, its answers to the municipalities'
 * criteria, and the yearly evaluation. All of it is one aggregate with one version, since it is one paper to its readers.
 *
 * <pre>
 *  PLANNED ──► UNDERWAY ──► DELIVERED
 *     └───────────┴───────► DROPPED
 * </pre>
 */
@NullMarked
package dk.knudepunkt.cofinancing.cluster.resultcontract;

import org.jspecify.annotations.NullMarked;
