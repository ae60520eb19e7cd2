package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxCategoryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSubtotalType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxTotalType;
import oasis.names.specification.ubl.schema.xsd.commonbasiccomponents_21.TaxExemptionReasonType;

/**
 * VAT in OIOUBL. It knows one category without VAT: what is exempt and what is outside the scope of VAT are both zero
 * rated, and only the reason tells them apart.
 */
final class OioublTax {

    /** The agency that keeps the code lists of OIOUBL. */
    static final String AGENCY = "320";

    private OioublTax() {}

    /** VAT of an amount, of a line as of the whole. */
    static TaxTotalType of(long net, InvoiceContent content) {
        var tax = Ubl.amount(content.vat().of(net));
        var subtotal = new TaxSubtotalType();
        subtotal.setTaxableAmount(Ubl.amount(net)).setCurrencyID(Ubl.KRONER);
        subtotal.setTaxAmount(tax).setCurrencyID(Ubl.KRONER);
        subtotal.setTaxCategory(category(content));
        var total = new TaxTotalType();
        total.setTaxAmount(tax).setCurrencyID(Ubl.KRONER);
        total.addTaxSubtotal(subtotal);
        return total;
    }

    static TaxSchemeType moms() {
        var scheme = new TaxSchemeType();
        var id = scheme.setID("63");
        id.setSchemeID("urn:oioubl:id:taxschemeid-1.5");
        id.setSchemeAgencyID(AGENCY);
        scheme.setName("Moms");
        return scheme;
    }

    private static TaxCategoryType category(InvoiceContent content) {
        var category = new TaxCategoryType();
        var id = category.setID(content.vat() == VatTreatment.STANDARD ? "StandardRated" : "ZeroRated");
        id.setSchemeID("urn:oioubl:id:taxcategoryid-1.3");
        id.setSchemeAgencyID(AGENCY);
        category.setPercent(content.vat().percent());
        if (!content.vatReason().isEmpty()) {
            category.addTaxExemptionReason(new TaxExemptionReasonType(content.vatReason()));
        }
        category.setTaxScheme(moms());
        return category;
    }
}
