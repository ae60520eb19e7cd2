package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;

/** A party as OIOUBL wants it: the names and numbers of any UBL party, found in Danish registers. */
final class OioublParty {

    private static final String GS1 = "9";

    private OioublParty() {}

    /**
     * Builds the party.
     *
     * @param withVatNumber whether it is registered for the VAT that the invoice charges
     */
    static PartyType of(InvoiceParty named, boolean withVatNumber) {
        var party = UblParty.of(named, withVatNumber);
        var endpoint = party.setEndpointID(named.gln());
        endpoint.setSchemeID("GLN");
        endpoint.setSchemeAgencyID(GS1);
        var addressFormat = party.getPostalAddress().setAddressFormatCode("StructuredLax");
        addressFormat.setListID("urn:oioubl:codelist:addressformatcode-1.1");
        addressFormat.setListAgencyID(OioublTax.AGENCY);
        party.getPartyTaxScheme().forEach(tax -> {
            tax.getCompanyID().setSchemeID("DK:SE");
            tax.setTaxScheme(OioublTax.moms());
        });
        party.getPartyLegalEntity()
                .forEach(entity -> entity.setCompanyID("DK" + named.cvr()).setSchemeID("DK:CVR"));
        party.getContact().setID(named.contact());
        return party;
    }
}
