package dk.knudepunkt.cofinancing.statement.invoice;

import com.helger.ubl21.UBL21Marshaller;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/**
 * PEPPOL BIS Billing 3, a UBL 2.1 invoice. Where a correction gives back, quantities are negative: the specification takes
 * a negative invoice as well as a credit note, and prices may not be negative.
 */
@ApplicationScoped
class PeppolFormat implements InvoiceFormat {

    private static final String CUSTOMIZATION =
            "urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0";
    private static final String PROFILE = "urn:fdc:peppol.eu:2017:poacc:billing:01:1.0";

    @Override
    public InvoiceStandard standard() {
        return InvoiceStandard.PEPPOL;
    }

    @Override
    public byte[] write(InvoiceContent content) {
        var invoice = new InvoiceType();
        invoice.setCustomizationID(CUSTOMIZATION);
        invoice.setProfileID(PROFILE);
        invoice.setID(content.reference());
        invoice.setIssueDate(content.issuedOn());
        invoice.setDueDate(content.dueOn());
        invoice.setInvoiceTypeCode(Ubl.COMMERCIAL_INVOICE);
        invoice.setDocumentCurrencyCode(Ubl.KRONER);
        invoice.setBuyerReference(content.customer().contact());
        invoice.setOrderReference(Ubl.order(content.orderNumber()));
        invoice.setAccountingSupplierParty(
                Ubl.supplier(UblParty.of(content.supplier(), content.vat() != VatTreatment.OUTSIDE_SCOPE)));
        invoice.setAccountingCustomerParty(Ubl.customer(UblParty.of(content.customer(), false)));
        invoice.addPaymentMeans(Ubl.payment(content));
        invoice.addTaxTotal(tax(content));
        invoice.setLegalMonetaryTotal(totals(content));
        for (var each = 0; each < content.lines().size(); each++) {
            invoice.addInvoiceLine(line(content, each));
        }
        return Objects.requireNonNull(UBL21Marshaller.invoice().getAsBytes(invoice), "a valid UBL invoice");
    }

    private static TaxTotalType tax(InvoiceContent content) {
        var category = category(content.vat());
        if (!content.vatReason().isEmpty()) {
            category.addTaxExemptionReason(new TaxExemptionReasonType(content.vatReason()));
        }
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(Ubl.amount(content.net())).setCurrencyID(Ubl.KRONER);
        subtotal.setTaxAmount(Ubl.amount(content.tax())).setCurrencyID(Ubl.KRONER);
        subtotal.setTaxCategory(category);
        var total = new TaxTotalType();
        total.setTaxAmount(Ubl.amount(content.tax())).setCurrencyID(Ubl.KRONER);
        total.addTaxSubtotal(subtotal);
        return total;
    }

    /** What is outside the scope of VAT has no rate, not one of nought. */
    private static TaxCategoryType category(VatTreatment vat) {
        var category = new TaxCategoryType();
        category.setID(vat.category());
        if (vat != VatTreatment.OUTSIDE_SCOPE) {
            category.setPercent(vat.percent());
        }
        category.setTaxScheme(UblParty.vat());
        return category;
    }

    private static MonetaryTotalType totals(InvoiceContent content) {
        var totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(Ubl.amount(content.net())).setCurrencyID(Ubl.KRONER);
        totals.setTaxExclusiveAmount(Ubl.amount(content.net())).setCurrencyID(Ubl.KRONER);
        totals.setTaxInclusiveAmount(Ubl.amount(content.total())).setCurrencyID(Ubl.KRONER);
        totals.setPayableAmount(Ubl.amount(content.total())).setCurrencyID(Ubl.KRONER);
        return totals;
    }

    private static InvoiceLineType line(InvoiceContent content, int position) {
        var stated = content.lines().get(position);
        var item = new ItemType();
        item.setName(stated.text());
        item.setClassifiedTaxCategory(List.of(category(content.vat())));
        var line = new InvoiceLineType();
        line.setID(String.valueOf(position + 1));
        line.setInvoicedQuantity(Ubl.quantity(stated)).setUnitCode(Ubl.EACH);
        line.setLineExtensionAmount(Ubl.amount(stated.amount())).setCurrencyID(Ubl.KRONER);
        line.setItem(item);
        line.setPrice(Ubl.price(stated));
        return line;
    }
}
