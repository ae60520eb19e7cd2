package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.Statement;
import dk.knudepunkt.cofinancing.statement.StatementLine;
import dk.knudepunkt.cofinancing.statement.billing.CustomerSettings;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import dk.knudepunkt.cofinancing.statement.billing.biller.BillerSettings;
import java.time.LocalDate;

/**
 * How a statement becomes an invoice. There is none before somebody has said whether a contribution carries VAT, and why
 * not, where it does not.
 *
 * @param vatReason empty where VAT is charged
 */
record Bill(BillerSettings biller, VatTreatment vat, String vatReason) {

    static Bill by(BillerSettings biller) {
        var vat = biller.vat();
        if (vat == null) {
            throw InvoiceProblem.vatUndecided();
        }
        if (vat == VatTreatment.STANDARD) {
            return new Bill(biller, vat, "");
        }
        var reason = biller.vatReason();
        if (reason == null || reason.isBlank()) {
            throw InvoiceProblem.vatReasonMissing();
        }
        return new Bill(biller, vat, reason);
    }

    /** What it says, in the standard that the customer has named. */
    InvoiceContent of(Statement statement, CustomerSettings customer, String reference, LocalDate today) {
        return new InvoiceContent(
                customer.preferred(),
                reference,
                statement.reference(),
                statement.year(),
                today,
                today.plusDays(biller.daysToPay()),
                biller.party(),
                biller.bankRegistration(),
                biller.account(),
                customer.party(),
                customer.orderNumber(),
                vat,
                vatReason,
                statement.lines().stream().map(line -> line(statement, line)).toList());
    }

    private static InvoiceContent.Line line(Statement statement, StatementLine line) {
        return new InvoiceContent.Line(
                "Medfinansiering %d: %s"
                        .formatted(statement.year(), line.cluster().da()),
                line.amount());
    }
}
