package dk.knudepunkt.cofinancing.statement.invoice;

import com.helger.ubl21.UBL21Marshaller;
import dk.knudepunkt.cofinancing.statement.billing.InvoiceStandard;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CreditNoteLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.ProfileIDType;
import oasis.names.specification.ubl.schema.xsd.creditnote_21.CreditNoteType;
import oasis.names.specification.ubl.schema.xsd.invoice_21.InvoiceType;

/**
 * OIOUBL 2.1. What is to be paid may not be negative there, so a correction that gives back more than it takes is a credit
 * note of the opposite amounts.
 */
@ApplicationScoped
class OioublFormat implements InvoiceFormat {

    private static final String UBL = "2.1";
    private static final String CUSTOMIZATION = "OIOUBL-2.1";

    @Override
    public InvoiceStandard standard() {
        return InvoiceStandard.OIOUBL;
    }

    @Override
    public byte[] write(InvoiceContent content) {
        return Objects.requireNonNull(
                content.total().signum() < 0
                        ? UBL21Marshaller.creditNote().getAsBytes(creditNote(content.opposite()))
                        : UBL21Marshaller.invoice().getAsBytes(invoice(content)),
                "a valid UBL document");
    }

    private static InvoiceType invoice(InvoiceContent content) {
        var invoice = new InvoiceType();
        invoice.setUBLVersionID(UBL);
        invoice.setCustomizationID(CUSTOMIZATION);
        invoice.setProfileID(profile());
        invoice.setID(content.reference());
        invoice.setCopyIndicator(false);
        invoice.setIssueDate(content.issuedOn());
        var type = invoice.setInvoiceTypeCode(Ubl.COMMERCIAL_INVOICE);
        type.setListID("urn:oioubl:codelist:invoicetypecode-1.1");
        type.setListAgencyID(OioublTax.AGENCY);
        invoice.setDocumentCurrencyCode(Ubl.KRONER);
        invoice.setOrderReference(Ubl.order(content.orderNumber()));
        invoice.setAccountingSupplierParty(supplier(content));
        invoice.setAccountingCustomerParty(customer(content));
        invoice.addPaymentMeans(payment(content));
        invoice.addTaxTotal(OioublTax.of(content.net(), content));
        invoice.setLegalMonetaryTotal(totals(content));
        for (var each = 0; each < content.lines().size(); each++) {
            invoice.addInvoiceLine(invoiceLine(content, each));
        }
        return invoice;
    }

    private static CreditNoteType creditNote(InvoiceContent content) {
        var note = new CreditNoteType();
        note.setUBLVersionID(UBL);
        note.setCustomizationID(CUSTOMIZATION);
        note.setProfileID(profile());
        note.setID(content.reference());
        note.setCopyIndicator(false);
        note.setIssueDate(content.issuedOn());
        note.setDocumentCurrencyCode(Ubl.KRONER);
        note.setOrderReference(Ubl.order(content.orderNumber()));
        note.setAccountingSupplierParty(supplier(content));
        note.setAccountingCustomerParty(customer(content));
        note.addTaxTotal(OioublTax.of(content.net(), content));
        note.setLegalMonetaryTotal(totals(content));
        for (var each = 0; each < content.lines().size(); each++) {
            note.addCreditNoteLine(creditNoteLine(content, each));
        }
        return note;
    }

    /** Invoices and credit notes without an answer from the receiver's system. */
    private static ProfileIDType profile() {
        var profile = new ProfileIDType("Procurement-BilSim-1.0");
        profile.setSchemeID("urn:oioubl:id:profileid-1.6");
        profile.setSchemeAgencyID(OioublTax.AGENCY);
        return profile;
    }

    private static SupplierPartyType supplier(InvoiceContent content) {
        return Ubl.supplier(OioublParty.of(content.supplier(), content.vat() == VatTreatment.STANDARD));
    }

    private static CustomerPartyType customer(InvoiceContent content) {
        return Ubl.customer(OioublParty.of(content.customer(), false));
    }

    private static PaymentMeansType payment(InvoiceContent content) {
        var payment = Ubl.payment(content);
        payment.setPaymentDueDate(content.dueOn());
        var channel = payment.setPaymentChannelCode("DK:BANK");
        channel.setListID("urn:oioubl:codelist:paymentchannelcode-1.1");
        channel.setListAgencyID(OioublTax.AGENCY);
        return payment;
    }

    /** The amount "exclusive of tax" is that of the tax alone: OIOUBL reads UBL's word so. */
    private static MonetaryTotalType totals(InvoiceContent content) {
        var totals = new MonetaryTotalType();
        totals.setLineExtensionAmount(Ubl.amount(content.net())).setCurrencyID(Ubl.KRONER);
        totals.setTaxExclusiveAmount(Ubl.amount(content.tax())).setCurrencyID(Ubl.KRONER);
        totals.setTaxInclusiveAmount(Ubl.amount(content.total())).setCurrencyID(Ubl.KRONER);
        totals.setPayableAmount(Ubl.amount(content.total())).setCurrencyID(Ubl.KRONER);
        return totals;
    }

    private static InvoiceLineType invoiceLine(InvoiceContent content, int position) {
        var stated = content.lines().get(position);
        var line = new InvoiceLineType();
        line.setID(String.valueOf(position + 1));
        line.setInvoicedQuantity(Ubl.quantity(stated)).setUnitCode(Ubl.EACH);
        line.setLineExtensionAmount(Ubl.amount(stated.amount())).setCurrencyID(Ubl.KRONER);
        line.addTaxTotal(OioublTax.of(stated.amount(), content));
        line.setItem(item(stated));
        line.setPrice(Ubl.price(stated));
        return line;
    }

    private static CreditNoteLineType creditNoteLine(InvoiceContent content, int position) {
        var stated = content.lines().get(position);
        var line = new CreditNoteLineType();
        line.setID(String.valueOf(position + 1));
        line.setCreditedQuantity(Ubl.quantity(stated)).setUnitCode(Ubl.EACH);
        line.setLineExtensionAmount(Ubl.amount(stated.amount())).setCurrencyID(Ubl.KRONER);
        line.addTaxTotal(OioublTax.of(stated.amount(), content));
        line.setItem(item(stated));
        line.setPrice(Ubl.price(stated));
        return line;
    }

    private static ItemType item(InvoiceContent.Line stated) {
        var item = new ItemType();
        item.setName(stated.text());
        return item;
    }
}
