package dk.knudepunkt.cofinancing.statement.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.phive.oioubl.OIOUBLValidation;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Judged by the official rules: the schema of UBL 2.1 and the Schematron of OIOUBL. */
class OioublFormatTest {

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void anInvoiceKeepsTheOfficialRulesWhateverItsVat(VatTreatment vat) {
        var xml = write(vat, 33_245, 31_957);

        assertThat(xml).contains("<Invoice");
        assertThat(OfficialRules.broken(OIOUBLValidation.VID_OIOUBL_INVOICE_1_15_2, bytes(xml)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void soDoesACorrectionThatTakesMoreThanItGives(VatTreatment vat) {
        var xml = write(vat, -200, 500);

        assertThat(xml)
                .contains("InvoicedQuantity unitCode=\"EA\">-1<", "<cbc:LineExtensionAmount currencyID=\"DKK\">-200");
        assertThat(OfficialRules.broken(OIOUBLValidation.VID_OIOUBL_INVOICE_1_15_2, bytes(xml)))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void whatGivesBackIsACreditNoteOfTheOppositeAmounts(VatTreatment vat) {
        var xml = write(vat, -500, 200);

        assertThat(xml)
                .contains("<CreditNote")
                .contains("<cbc:LineExtensionAmount currencyID=\"DKK\">500.00")
                .contains("<cbc:LineExtensionAmount currencyID=\"DKK\">-200.00")
                .contains("<cbc:LineExtensionAmount currencyID=\"DKK\">300.00");
        assertThat(OfficialRules.broken(OIOUBLValidation.VID_OIOUBL_CREDIT_NOTE_1_15_2, bytes(xml)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PayableAmount currencyID=\"DKK\">250.00, PayableAmount currencyID=\"DKK\">251.00, F-INV133",
        "schemeAgencyID=\"9\">5790000000005</cbc:EndpointID, schemeAgencyID=\"9\">579000000000</cbc:EndpointID, F-LIB181",
        "schemeID=\"DK:CVR\">DK10000009, schemeID=\"DK:CVR\">10000009, F-LIB190"
    })
    void theRulesDoBite(String right, String wrong, String rule) {
        var xml = write(VatTreatment.STANDARD, 100, 100);

        assertThat(xml).contains(right);
        assertThat(OfficialRules.broken(OIOUBLValidation.VID_OIOUBL_INVOICE_1_15_2, bytes(xml.replace(right, wrong))))
                .anyMatch(error -> error.contains(rule));
    }

    @Test
    void theInvoiceSaysWhatAPublicReceiverAsksFor() {
        assertThat(write(VatTreatment.OUTSIDE_SCOPE, 33_245, 31_957))
                .contains("<cbc:CustomizationID>OIOUBL-2.1</cbc:CustomizationID>")
                .contains("<cbc:EndpointID schemeID=\"GLN\" schemeAgencyID=\"9\">5790000000005</cbc:EndpointID>")
                .contains("<cbc:ID>4500123456</cbc:ID>")
                .contains("<cbc:ID>Økonomi</cbc:ID>")
                .contains("<cbc:PaymentDueDate>2021-07-01</cbc:PaymentDueDate>")
                .contains(">ZeroRated</cbc:ID>", "<cbc:TaxExemptionReason>Medfinansiering uden moms<")
                .contains("<cbc:PayableAmount currencyID=\"DKK\">65202.00</cbc:PayableAmount>");
    }

    @Test
    void vatIsAddedWhereTheSettingSaysSo() {
        assertThat(write(VatTreatment.STANDARD, 100, 300))
                .contains(">StandardRated</cbc:ID>", "<cbc:Percent>25</cbc:Percent>", "DK:SE")
                .contains("<cbc:TaxAmount currencyID=\"DKK\">100.00</cbc:TaxAmount>")
                .contains("<cbc:PayableAmount currencyID=\"DKK\">500.00</cbc:PayableAmount>");
    }

    private static String write(VatTreatment vat, long first, long second) {
        return new String(new OioublFormat().write(SampleInvoice.of(vat, first, second)), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
