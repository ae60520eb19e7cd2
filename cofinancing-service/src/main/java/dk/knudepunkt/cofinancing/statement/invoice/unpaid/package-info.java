/** What of the invoices waits to be paid, for the front page. */
@NullMarked
package dk.knudepunkt.cofinancing.statement.invoice.unpaid;

import org.jspecify.annotations.NullMarked;
