/** From when to when each system knows whom it was in touch with, as somebody of the house stated it. */
@NullMarked
package dk.knudepunkt.cases.newcustomer.history;

import org.jspecify.annotations.NullMarked;
