package dk.knudepunkt.cofinancing.invoice;

import com.helger.ubl21.UBL21Marshaller;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.InvoiceLineType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ItemType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.MonetaryTotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;
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
    private static final String COMMERCIAL_INVOICE = "380";
    private static final String TO_A_DANISH_BANK_ACCOUNT = "42";
    private static final String EACH = "EA";

    @Override
    public byte[] write(InvoiceContent content) {
        var invoice = new InvoiceType();
        invoice.setCustomizationID(CUSTOMIZATION);
        invoice.setProfileID(PROFILE);
        invoice.setID(content.reference());
        invoice.setIssueDate(content.issuedOn());
        invoice.setDueDate(content.dueOn());
        invoice.setInvoiceTypeCode(COMMERCIAL_INVOICE);
        invoice.setDocumentCurrencyCode(Kroner.CURRENCY);
        invoice.setBuyerReference(content.customer().contact());
        invoice.setOrderReference(order(content.orderNumber()));
        invoice.setAccountingSupplierParty(supplier(content));
        invoice.setAccountingCustomerParty(customer(content));
        invoice.addPaymentMeans(payment(content));
        invoice.addTaxTotal(tax(content));
        invoice.setLegalMonetaryTotal(totals(content));
        for (var each = 0; each < content.lines().size(); each++) {
            invoice.addInvoiceLine(line(content, each));
        }
        return Objects.requireNonNull(UBL21Marshaller.invoice().getAsBytes(invoice), "a valid UBL invoice");
    }

    private static OrderReferenceType order(String number) {
        var order = new OrderReferenceType();
        order.setID(number);
        return order;
    }

    private static SupplierPartyType supplier(InvoiceContent content) {
        var supplier = new SupplierPartyType();
        supplier.setParty(UblParty.of(content.supplier(), content.vat() != VatTreatment.OUTSIDE_SCOPE));
        return supplier;
    }

    private static CustomerPartyType customer(InvoiceContent content) {
        var customer = new CustomerPartyType();
        customer.setParty(UblParty.of(content.customer(), false));
        return customer;
    }

    private static PaymentMeansType payment(InvoiceContent content) {
        var branch = new BranchType();
        branch.setID(content.bankRegistration());
        var account = new FinancialAccountType();
        account.setID(content.account());
        account.setFinancialInstitutionBranch(branch);
        var payment = new PaymentMeansType();
        payment.setPaymentMeansCode(TO_A_DANISH_BANK_ACCOUNT);
        payment.setPayeeFinancialAccount(account);
        return payment;
    }

    private static TaxTotalType tax(InvoiceContent content) {
        var category = category(content.vat());
        if (!content.vatReason().isEmpty()) {
            category.addTaxExemptionReason(new TaxExemptionReasonType(content.vatReason()));
        }
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(Kroner.of(content.net())).setCurrencyID(Kroner.CURRENCY);
        subtotal.setTaxAmount(Kroner.of(content.tax())).setCurrencyID(Kroner.CURRENCY);
        subtotal.setTaxCategory(category);
        var total = new TaxTotalType();
        total.setTaxAmount(Kroner.of(content.tax())).setCurrencyID(Kroner.CURRENCY);
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
        totals.setLineExtensionAmount(Kroner.of(content.net())).setCurrencyID(Kroner.CURRENCY);
        totals.setTaxExclusiveAmount(Kroner.of(content.net())).setCurrencyID(Kroner.CURRENCY);
        totals.setTaxInclusiveAmount(Kroner.of(content.total())).setCurrencyID(Kroner.CURRENCY);
        totals.setPayableAmount(Kroner.of(content.total())).setCurrencyID(Kroner.CURRENCY);
        return totals;
    }

    private static InvoiceLineType line(InvoiceContent content, int position) {
        var stated = content.lines().get(position);
        var price = new PriceType();
        price.setPriceAmount(Kroner.of(Math.abs(stated.amount()))).setCurrencyID(Kroner.CURRENCY);
        var item = new ItemType();
        item.setName(stated.text());
        item.setClassifiedTaxCategory(List.of(category(content.vat())));
        var line = new InvoiceLineType();
        line.setID(String.valueOf(position + 1));
        line.setInvoicedQuantity(BigDecimal.valueOf(Long.signum(stated.amount())))
                .setUnitCode(EACH);
        line.setLineExtensionAmount(Kroner.of(stated.amount())).setCurrencyID(Kroner.CURRENCY);
        line.setItem(item);
        line.setPrice(price);
        return line;
    }

    /** Kroner and øre, as an invoice writes them. */
    private static final class Kroner {
        private static final String CURRENCY = "DKK";

        static BigDecimal of(long kroner) {
            return of(BigDecimal.valueOf(kroner));
        }

        static BigDecimal of(BigDecimal kroner) {
            return kroner.setScale(2);
        }
    }
}
