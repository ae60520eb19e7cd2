package dk.knudepunkt.cofinancing.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.peppol.PeppolValidation;
import com.helger.phive.peppol.PeppolValidation2025_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Judged by the official rules: schema, European norm, PEPPOL and its Danish rules. */
class PeppolFormatTest {

    private static final DVRCoordinate RULES = PeppolValidation2025_05.VID_OPENPEPPOL_INVOICE_UBL_V3;
    private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void anInvoiceKeepsTheOfficialRulesWhateverItsVat(VatTreatment vat) {
        assertThat(broken(invoice(vat, 33_245, 31_957))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void soDoesACorrectionThatGivesBack(VatTreatment vat) {
        assertThat(broken(invoice(vat, -500, 200))).isEmpty();
    }

    @Test
    void theRulesDoBite() {
        var xml =
                new String(new PeppolFormat().write(invoice(VatTreatment.STANDARD, 100, 100)), StandardCharsets.UTF_8);

        assertThat(broken(xml.replace(
                                "<cbc:PayableAmount currencyID=\"DKK\">250.00",
                                "<cbc:PayableAmount currencyID=\"DKK\">251.00")
                        .getBytes(StandardCharsets.UTF_8)))
                .anyMatch(error -> error.contains("BR-CO-16"));
    }

    @Test
    void theInvoiceSaysWhatAPublicCustomerAsksFor() {
        assertThat(new String(
                        new PeppolFormat().write(invoice(VatTreatment.OUTSIDE_SCOPE, 33_245, 31_957)),
                        StandardCharsets.UTF_8))
                .contains("<cbc:EndpointID schemeID=\"0088\">5790000000005</cbc:EndpointID>")
                .contains("<cbc:ID>4500123456</cbc:ID>")
                .contains("<cbc:Name>Økonomi</cbc:Name>")
                .contains("<cbc:PayableAmount currencyID=\"DKK\">65202.00</cbc:PayableAmount>");
    }

    private static InvoiceContent invoice(VatTreatment vat, long first, long second) {
        var supplier = new InvoiceParty(
                "Det fælles sekretariat",
                "10000009",
                "5790000000012",
                "Havnegade 1",
                "4000",
                "Roskilde",
                "Regnskab",
                "regnskab@sekretariat.example");
        var customer = new InvoiceParty(
                "Greve Kommune", "10000009", "5790000000005", "Rådhusholmen 10", "2670", "Greve", "Økonomi", null);
        return new InvoiceContent(
                "F-2021-000001",
                "O-2021-000001",
                2021,
                LocalDate.of(2021, 6, 1),
                LocalDate.of(2021, 7, 1),
                supplier,
                "0216",
                "4069123456",
                customer,
                "4500123456",
                vat,
                vat == VatTreatment.STANDARD ? "" : "Medfinansiering uden moms",
                List.of(
                        new InvoiceContent.Line("Medfinansiering 2021: Fødevarer", first),
                        new InvoiceContent.Line("Medfinansiering 2021: Life Science", second)));
    }

    private static List<String> broken(InvoiceContent invoice) {
        return broken(new PeppolFormat().write(invoice));
    }

    private static List<String> broken(byte[] xml) {
        var results = ValidationExecutionManager.executeValidation(
                IValidityDeterminator.createDefault(),
                REGISTRY.getOfID(RULES),
                ValidationSourceXML.create(new ReadableResourceByteArray("invoice.xml", xml)),
                Locale.ENGLISH);
        var errors = new ArrayList<String>();
        results.forEach(result -> result.getErrorList().forEach(found -> {
            if (found.isError()) {
                errors.add(found.getAsString(Locale.ENGLISH));
            }
        }));
        return errors;
    }

    private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
        var registry = new ValidationExecutorSetRegistry<IValidationSourceXML>();
        EN16931Validation.initEN16931(registry);
        PeppolValidation.initStandard(registry);
        return registry;
    }
}
