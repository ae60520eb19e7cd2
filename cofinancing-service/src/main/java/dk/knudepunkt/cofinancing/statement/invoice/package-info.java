/**
 * A statement made into an invoice. The form it leaves in stands behind {@link
 * dk.knudepunkt.cofinancing.statement.invoice.InvoiceFormat}: PEPPOL BIS Billing 3 or OIOUBL 2.1, as the municipality has said or as
 * is asked for. NemHandel takes both.
 *
 * <pre>
 * Statement + Biller + Customer ── Invoice (frozen) ── sent ── paid
 *                                    └─ InvoiceFormat ── XML
 * </pre>
 *
 * Until the settings in {@code billing} are made an invoice is refused. Analyst and admin make invoices; a finance officer
 * reads those of their own municipality. There are no reminders.
 */
@NullMarked
package dk.knudepunkt.cofinancing.statement.invoice;

import org.jspecify.annotations.NullMarked;
