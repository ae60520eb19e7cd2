/** A company is told by letter when another business developer takes its course over. The letter names nobody. */
@NullMarked
package dk.knudepunkt.cases.transfer;

import org.jspecify.annotations.NullMarked;
