package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** The standards in which public receivers take electronic invoices through NemHandel. */
public enum InvoiceStandard implements Term {
    /** Which the law makes every public receiver take. */
    PEPPOL("PEPPOL BIS Billing 3"),
    /** The Danish one, to be replaced from 2028. */
    OIOUBL("OIOUBL 2.1");

    private final String name;

    InvoiceStandard(String name) {
        this.name = name;
    }

    @Override
    public Words words() {
        return new Words(name, name);
    }
}
