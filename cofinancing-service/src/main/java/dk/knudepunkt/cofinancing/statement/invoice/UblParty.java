package dk.knudepunkt.cofinancing.statement.invoice;

import dk.knudepunkt.cofinancing.statement.billing.InvoiceParty;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.AddressType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.ContactType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.CountryType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyLegalEntityType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyNameType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyTaxSchemeType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.PartyType;
import oasis.names.specification.ubl.schema.xsd.commonaggregatecomponents_21.TaxSchemeType;

/** A Danish party in UBL: found by its GLN, known to the law by its CVR number. */
final class UblParty {

    private static final String GLN = "0088";
    private static final String CVR = "0184";
    private static final String DENMARK = "DK";

    private UblParty() {}

    /**
     * Builds the party.
     *
     * @param withVatNumber whether the invoice may name it: one outside the scope of VAT may not
     */
    static PartyType of(InvoiceParty named, boolean withVatNumber) {
        var party = new PartyType();
        party.setEndpointID(named.gln()).setSchemeID(GLN);
        var name = new PartyNameType();
        name.setName(named.name());
        party.addPartyName(name);
        party.setPostalAddress(address(named));
        if (withVatNumber) {
            var tax = new PartyTaxSchemeType();
            tax.setCompanyID(DENMARK + named.cvr());
            tax.setTaxScheme(vat());
            party.addPartyTaxScheme(tax);
        }
        var entity = new PartyLegalEntityType();
        entity.setRegistrationName(named.name());
        entity.setCompanyID(named.cvr()).setSchemeID(CVR);
        party.addPartyLegalEntity(entity);
        party.setContact(contact(named));
        return party;
    }

    static TaxSchemeType vat() {
        var scheme = new TaxSchemeType();
        scheme.setID("VAT");
        return scheme;
    }

    private static AddressType address(InvoiceParty named) {
        var country = new CountryType();
        country.setIdentificationCode(DENMARK);
        var address = new AddressType();
        address.setStreetName(named.street());
        address.setCityName(named.city());
        address.setPostalZone(named.postCode());
        address.setCountry(country);
        return address;
    }

    private static ContactType contact(InvoiceParty named) {
        var contact = new ContactType();
        contact.setName(named.contact());
        if (named.email() != null) {
            contact.setElectronicMail(named.email());
        }
        return contact;
    }
}
