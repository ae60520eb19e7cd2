/**
 * The cluster offices that the municipalities finance together: who runs each, where, with which knowledge partners, and
 * how many members the cluster has in each region. What an office costs and who pays is the agreement's; what is agreed
 * with it for a year is the result contract's.
 */
@NullMarked
package dk.knudepunkt.cofinancing.cluster;

import org.jspecify.annotations.NullMarked;
