/** Holds what clusters and hosts are told against what the services read, what the operators accept and what is safe. */
@NullMarked
package dk.knudepunkt.deployment;

import org.jspecify.annotations.NullMarked;
