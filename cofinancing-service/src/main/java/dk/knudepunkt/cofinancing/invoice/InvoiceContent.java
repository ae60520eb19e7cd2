package dk.knudepunkt.cofinancing.invoice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What an invoice says, frozen when it is made.
 *
 * @param vatReason empty where VAT is charged
 */
public record InvoiceContent(
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
    public record Line(String text, long amount) {}

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
}
