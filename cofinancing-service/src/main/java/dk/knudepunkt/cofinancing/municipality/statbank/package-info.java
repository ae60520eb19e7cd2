/**
 * Reads a population table as Statistics Denmark's StatBank gives it out (FOLK1A and its like): CSV with one figure a
 * line, or JSON-stat. A table is taken whole or refused at its first fault, with the row and how to mend it.
 */
@NullMarked
package dk.knudepunkt.cofinancing.municipality.statbank;

import org.jspecify.annotations.NullMarked;
