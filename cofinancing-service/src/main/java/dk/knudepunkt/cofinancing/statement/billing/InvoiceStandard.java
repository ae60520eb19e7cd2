package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.page.Term;

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
    public String danish() {
        return name;
    }

    @Override
    public String english() {
        return name;
    }
}
