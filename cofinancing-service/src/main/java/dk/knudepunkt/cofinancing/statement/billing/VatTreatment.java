package dk.knudepunkt.cofinancing.statement.billing;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.math.BigDecimal;

/** Whether and how a contribution carries VAT, with the category that European invoices give it (UNCL 5305). */
public enum VatTreatment implements Term {
    STANDARD("S", 25, "25 % moms", "25% VAT"),
    EXEMPT("E", 0, "Fritaget for moms", "Exempt from VAT"),
    OUTSIDE_SCOPE("O", 0, "Uden for momslovens område", "Outside the scope of VAT");

    private final String category;
    private final int percent;
    private final Words words;

    VatTreatment(String category, int percent, String danish, String english) {
        this.category = category;
        this.percent = percent;
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
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
