/**
 * A statement made into an invoice. The form it leaves in stands behind {@link
 * dk.knudepunkt.cofinancing.invoice.InvoiceFormat}: today PEPPOL BIS Billing 3 (UBL 2.1), which NemHandel takes; OIOUBL is
 * replaced from 2028 on.
 *
 * <pre>
 * Statement + Biller + Customer ── Invoice (frozen) ── sent ── paid
 *                                    └─ InvoiceFormat ── XML
 * </pre>
 *
 * Who bills and whether a contribution carries VAT is for an accountant to say: both are settings without a default, and
 * until they are made an invoice is refused. Analyst and admin make invoices; a finance officer reads those of their own
 * municipality and keeps its GLN, order number and contact. There are no reminders.
 */
@NullMarked
package dk.knudepunkt.cofinancing.invoice;

import org.jspecify.annotations.NullMarked;
