package dk.knudepunkt.cofinancing.invoice;

/** A form in which an invoice leaves the house. Another one is another bean; nothing else knows what an invoice looks like. */
interface InvoiceFormat {

    /** The invoice as XML in UTF-8. */
    byte[] write(InvoiceContent invoice);
}
