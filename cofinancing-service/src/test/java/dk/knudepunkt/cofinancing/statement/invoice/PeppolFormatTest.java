package dk.knudepunkt.cofinancing.statement.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.phive.peppol.PeppolValidation2025_05;
import dk.knudepunkt.cofinancing.statement.billing.VatTreatment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judged by the official rules: schema, European norm, PEPPOL and its Danish rules. */
class PeppolFormatTest {

    private static final DVRCoordinate RULES = PeppolValidation2025_05.VID_OPENPEPPOL_INVOICE_UBL_V3;

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void anInvoiceKeepsTheOfficialRulesWhateverItsVat(VatTreatment vat) {
        assertThat(broken(SampleInvoice.of(vat, 33_245, 31_957))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void soDoesACorrectionThatGivesBack(VatTreatment vat) {
        assertThat(broken(SampleInvoice.of(vat, -500, 200))).isEmpty();
    }

    @Test
    void theRulesDoBite() {
        var xml = new String(
                new PeppolFormat().write(SampleInvoice.of(VatTreatment.STANDARD, 100, 100)), StandardCharsets.UTF_8);

        assertThat(broken(xml.replace(
                                "<cbc:PayableAmount currencyID=\"DKK\">250.00",
                                "<cbc:PayableAmount currencyID=\"DKK\">251.00")
                        .getBytes(StandardCharsets.UTF_8)))
                .anyMatch(error -> error.contains("BR-CO-16"));
    }

    @Test
    void theInvoiceSaysWhatAPublicCustomerAsksFor() {
        assertThat(new String(
                        new PeppolFormat().write(SampleInvoice.of(VatTreatment.OUTSIDE_SCOPE, 33_245, 31_957)),
                        StandardCharsets.UTF_8))
                .contains("<cbc:EndpointID schemeID=\"0088\">5790000000005</cbc:EndpointID>")
                .contains("<cbc:ID>4500123456</cbc:ID>")
                .contains("<cbc:Name>Økonomi</cbc:Name>")
                .contains("<cbc:PayableAmount currencyID=\"DKK\">65202.00</cbc:PayableAmount>");
    }

    private static List<String> broken(InvoiceContent invoice) {
        return broken(new PeppolFormat().write(invoice));
    }

    private static List<String> broken(byte[] xml) {
        return OfficialRules.broken(RULES, xml);
    }
}
