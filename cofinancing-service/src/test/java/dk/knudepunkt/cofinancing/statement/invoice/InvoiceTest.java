package dk.knudepunkt.cofinancing.statement.invoice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** An invoice is sent once and then paid once; what it says adds up. */
class InvoiceTest {

    private static final Instant NOW = Instant.parse("2021-06-01T10:00:00Z");

    @Example
    void itIsSentOnce() {
        var invoice = invoice();
        invoice.send("analyst", NOW);

        assertThat(invoice.sentBy()).contains("analyst");
        assertThatThrownBy(() -> invoice.send("admin", NOW)).hasMessage("invoice-already-sent");
    }

    @Example
    void whatWasNotSentIsNotPaid() {
        assertThatThrownBy(() -> invoice().pay("analyst", NOW)).hasMessage("invoice-not-sent");
    }

    @Example
    void itIsPaidOnce() {
        var invoice = invoice();
        invoice.send("analyst", NOW);
        invoice.pay("analyst", NOW);

        assertThat(invoice.paidAt()).contains(NOW);
        assertThatThrownBy(() -> invoice.pay("analyst", NOW)).hasMessage("invoice-already-paid");
    }

    @Property
    void aQuarterIsAddedWhereVatIsCharged(@ForAll @IntRange(min = -9_999, max = 9_999) int amount) {
        var content = SampleInvoice.of(VatTreatment.STANDARD, amount, 0);

        assertThat(content.total().movePointRight(2)).isEqualByComparingTo(String.valueOf(125L * amount));
    }

    @Property
    void withoutVatTheTotalIsTheSumOfTheLines(
            @ForAll @IntRange(min = -9_999, max = 9_999) int first, @ForAll @IntRange(max = 9_999) int second) {
        var content = SampleInvoice.of(VatTreatment.OUTSIDE_SCOPE, first, second);

        assertThat(content.total()).isEqualByComparingTo(String.valueOf(first + second));
    }

    @Property
    void theOppositeGivesBackWhatWasTaken(@ForAll @IntRange(max = 9_999) int amount) {
        var content = SampleInvoice.of(VatTreatment.STANDARD, amount, 1);

        assertThat(content.total().add(content.opposite().total())).isZero();
        assertThat(content.opposite().opposite()).isEqualTo(content);
    }

    private static Invoice invoice() {
        return new Invoice(UUID.randomUUID(), "253", SampleInvoice.of(VatTreatment.EXEMPT, 100, 50));
    }
}
