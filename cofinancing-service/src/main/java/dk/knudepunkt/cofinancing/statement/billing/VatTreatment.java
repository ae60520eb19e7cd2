package dk.knudepunkt.cofinancing.statement.billing;

import java.math.BigDecimal;

/** Whether and how a contribution carries VAT, with the category that European invoices give it (UNCL 5305). */
public enum VatTreatment {
    STANDARD("S", 25),
    EXEMPT("E", 0),
    OUTSIDE_SCOPE("O", 0);

    private final String category;
    private final int percent;

    VatTreatment(String category, int percent) {
        this.category = category;
        this.percent = percent;
    }

    public String category() {
        return category;
    }

    public BigDecimal percent() {
        return BigDecimal.valueOf(percent);
    }

    /** Of an amount without VAT, in kroner and øre. */
    public BigDecimal of(long amount) {
        return BigDecimal.valueOf(amount * percent, 2);
    }
}
