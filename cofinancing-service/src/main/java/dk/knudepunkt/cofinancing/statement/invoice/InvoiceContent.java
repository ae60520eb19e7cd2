package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an invoice says, frozen when it is made.
 *
 * @param standard in which it leaves the house, unless asked for in another
 * @param vatReason empty where VAT is charged
 */
public record InvoiceContent(
        InvoiceStandard standard,
        String reference,
        String statement,
        int year,
        LocalDate issuedOn,
        LocalDate dueOn,
        InvoiceParty supplier,
        String bankRegistration,
        String account,
        InvoiceParty customer,
        String orderNumber,
        VatTreatment vat,
        String vatReason,
        List<Line> lines) {

    /**
     * A line.
     *
     * @param amount whole kroner without VAT; negative where a correction gives back
     */
    public record Line(String text, long amount) {
        Line opposite() {
            return new Line(text, -amount);
        }
    }

    public long net() {
        return lines.stream().mapToLong(Line::amount).sum();
    }

    public BigDecimal tax() {
        return vat.of(net());
    }

    /** What is to be paid. */
    public BigDecimal total() {
        return tax().add(BigDecimal.valueOf(net()));
    }

    /** The same in another standard. */
    InvoiceContent in(InvoiceStandard other) {
        return with(other, lines);
    }

    /** Gives what this takes, and takes what this gives. */
    InvoiceContent opposite() {
        return with(standard, lines.stream().map(Line::opposite).toList());
    }

    private InvoiceContent with(InvoiceStandard chosen, List<Line> chargedLines) {
        return new InvoiceContent(
                chosen,
                reference,
                statement,
                year,
                issuedOn,
                dueOn,
                supplier,
                bankRegistration,
                account,
                customer,
                orderNumber,
                vat,
                vatReason,
                chargedLines);
    }
}
