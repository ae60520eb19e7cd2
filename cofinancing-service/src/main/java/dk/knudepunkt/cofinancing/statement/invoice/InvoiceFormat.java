package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;

/** A form in which an invoice leaves the house. Another one is another bean; nothing else knows what an invoice looks like. */
interface InvoiceFormat {

    /** What it writes. */
    InvoiceStandard standard();

    /** The invoice as XML in UTF-8. */
    byte[] write(InvoiceContent invoice);
}
