package dk.knudepunkt.cofinancing.statement.invoice;

import java.math.BigDecimal;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.BranchType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CustomerPartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.FinancialAccountType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.OrderReferenceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PaymentMeansType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PriceType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.SupplierPartyType;

/** What every standard on top of UBL 2.1 writes alike. */
final class Ubl {

    static final String KRONER = "DKK";
    static final String COMMERCIAL_INVOICE = "380";
    static final String EACH = "EA";
    private static final String TO_A_DANISH_BANK_ACCOUNT = "42";

    private Ubl() {}

    /** Kroner and øre, as an invoice writes them. */
    static BigDecimal amount(long kroner) {
        return amount(BigDecimal.valueOf(kroner));
    }

    static BigDecimal amount(BigDecimal kroner) {
        return kroner.setScale(2);
    }

    /** How often a line's price is counted: prices are never negative, so what gives back is counted minus once. */
    static BigDecimal quantity(InvoiceContent.Line line) {
        return BigDecimal.valueOf(Long.signum(line.amount()));
    }

    static PriceType price(InvoiceContent.Line line) {
        var price = new PriceType();
        price.setPriceAmount(amount(Math.abs(line.amount()))).setCurrencyID(KRONER);
        return price;
    }

    static OrderReferenceType order(String number) {
        var order = new OrderReferenceType();
        order.setID(number);
        return order;
    }

    static SupplierPartyType supplier(PartyType party) {
        var supplier = new SupplierPartyType();
        supplier.setParty(party);
        return supplier;
    }

    static CustomerPartyType customer(PartyType party) {
        var customer = new CustomerPartyType();
        customer.setParty(party);
        return customer;
    }

    static PaymentMeansType payment(InvoiceContent content) {
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
}
