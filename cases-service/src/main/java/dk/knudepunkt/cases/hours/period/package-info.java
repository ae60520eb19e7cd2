/** The months of which hours are done with: nothing enters one that is closed, and it is reopened with a reason. */
@NullMarked
package dk.knudepunkt.cases.hours.period;

import org.jspecify.annotations.NullMarked;
