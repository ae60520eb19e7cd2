package dk.knudepunkt.cofinancing.statement.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.cofinancing.statement.SampleStatement;
import dk.knudepunkt.cofinancing.statement.Statement;
import dk.knudepunkt.cofinancing.statement.billing.CustomerSettings;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import dk.knudepunkt.cofinancing.statement.billing.biller.BillerSettings;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From a statement to what an invoice says. */
class BillTest {

    private static final LocalDate TODAY = LocalDate.of(2021, 6, 1);
    private static final InvoiceParty HOUSE = party("Det fælles sekretariat");
    private static final InvoiceParty GREVE = party("Greve Kommune");

    private static final Statement STATED = SampleStatement.of(
            SampleStatement.line("food", "Fødevarer", 33_245), SampleStatement.line("robotics", "Robotter", -12));

    @Test
    void aBillerWhoHasNotDecidedOnVatBillsNothing() {
        assertThatThrownBy(() -> Bill.by(biller(null, "Uden for loven"))).hasMessage("vat-undecided");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  "})
    void whoeverChargesNoneSaysWhy(@Nullable String reason) {
        assertThatThrownBy(() -> Bill.by(biller(VatTreatment.EXEMPT, reason))).hasMessage("vat-reason-missing");
    }

    @Test
    void whereItIsChargedNoReasonIsGiven() {
        assertThat(Bill.by(biller(VatTreatment.STANDARD, "Glemt herfra")).vatReason())
                .isEmpty();
    }

    @Test
    void anInvoiceSaysWhatWasStated() {
        var invoice = invoice(null);

        assertThat(invoice.lines())
                .containsExactly(
                        new InvoiceContent.Line("Medfinansiering 2021: Fødevarer", 33_245),
                        new InvoiceContent.Line("Medfinansiering 2021: Robotter", -12));
        assertThat(invoice.net()).isEqualTo(STATED.total());
        assertThat(invoice.statement()).isEqualTo("O-2021-000007");
    }

    @Test
    void itIsDueAsManyDaysLaterAsTheBillerSays() {
        var invoice = invoice(null);

        assertThat(invoice.issuedOn()).isEqualTo(TODAY);
        assertThat(invoice.dueOn()).isEqualTo(LocalDate.of(2021, 7, 1));
    }

    @Test
    void itNamesBothAndTheOrderThatTheCustomerAsksFor() {
        var invoice = invoice(null);

        assertThat(invoice.supplier()).isEqualTo(HOUSE);
        assertThat(invoice.customer()).isEqualTo(GREVE);
        assertThat(invoice.orderNumber()).isEqualTo("4500123456");
    }

    @Test
    void withoutAWordOfTheCustomerItIsMadeInTheStandardOfAll() {
        assertThat(invoice(null).standard()).isEqualTo(InvoiceStandard.PEPPOL);
        assertThat(invoice(InvoiceStandard.OIOUBL).standard()).isEqualTo(InvoiceStandard.OIOUBL);
    }

    @Test
    void inAnotherStandardItSaysTheSame() {
        var invoice = invoice(null);

        var other = invoice.in(InvoiceStandard.OIOUBL);

        assertThat(other.standard()).isEqualTo(InvoiceStandard.OIOUBL);
        assertThat(other.in(InvoiceStandard.PEPPOL)).isEqualTo(invoice);
    }

    private static InvoiceContent invoice(@Nullable InvoiceStandard standard) {
        return Bill.by(biller(VatTreatment.OUTSIDE_SCOPE, "Uden for momsloven"))
                .of(STATED, new CustomerSettings(GREVE, "4500123456", standard), "F-2021-000001", TODAY);
    }

    private static BillerSettings biller(@Nullable VatTreatment vat, @Nullable String reason) {
        return new BillerSettings(HOUSE, "0216", "4069123456", 30, vat, reason);
    }

    private static InvoiceParty party(String name) {
        return new InvoiceParty(name, "10000009", "5790000000005", "Gade 1", "4000", "Roskilde", "Økonomi", null);
    }
}
