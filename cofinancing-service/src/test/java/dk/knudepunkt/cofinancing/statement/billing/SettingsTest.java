package dk.knudepunkt.cofinancing.statement.billing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.knudepunkt.cofinancing.statement.billing.biller.BillerSettings;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said of who bills and who is billed. */
class SettingsTest {

    private static final Validator VALIDATOR =
            Validation.buildDefaultValidatorFactory().getValidator();

    private static final InvoiceParty GREVE = party("2670", null);

    @Test
    void whatIsWholeIsTaken() {
        assertThat(wrong(biller("0216", "4069123456", 30))).isEmpty();
        assertThat(wrong(new CustomerSettings(GREVE, "4500123456", null))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "216, 4069123456, 30, bankRegistration",
        "0216, 40691, 30, account",
        "0216, 40691234567, 30, account",
        "0216, 4069123456, -1, daysToPay",
        "0216, 4069123456, 91, daysToPay"
    })
    void anAccountAndItsDaysHaveTheirForm(String registration, String account, int days, String field) {
        assertThat(wrong(biller(registration, account, days))).containsExactly(field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"267", "26700", "267O", " 2670"})
    void aPostCodeHasFourDigits(String postCode) {
        assertThat(wrong(party(postCode, null))).containsExactly("postCode");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "a@", "@b.example"})
    void anEMailIsOne(String email) {
        assertThat(wrong(party("2670", email))).containsExactly("email");
    }

    @Test
    void aPublicCustomerAsksForAnOrderNumber() {
        assertThat(wrong(new CustomerSettings(GREVE, " ", null))).containsExactly("orderNumber");
    }

    @Test
    void whereNoStandardIsSaidItIsTheOneThatEveryReceiverTakes() {
        var settings = new CustomerSettings(GREVE, "1", null);

        assertThat(settings.preferred()).isEqualTo(InvoiceStandard.PEPPOL);
        assertThat(settings.complete()).isEqualTo(new CustomerSettings(GREVE, "1", InvoiceStandard.PEPPOL));
    }

    @ParameterizedTest
    @CsvSource({"STANDARD, 25.00, S", "EXEMPT, 0.00, E", "OUTSIDE_SCOPE, 0.00, O"})
    void vatIsAQuarterOrNothing(VatTreatment treatment, BigDecimal of100, String category) {
        assertThat(treatment.of(100)).isEqualTo(of100);
        assertThat(treatment.category()).isEqualTo(category);
    }

    @ParameterizedTest
    @EnumSource(VatTreatment.class)
    void eachTreatmentHasItsWords(VatTreatment treatment) {
        assertThat(List.of(treatment.words().danish(), treatment.words().english()))
                .doesNotContain("")
                .doesNotHaveDuplicates();
    }

    private static BillerSettings biller(String registration, String account, int days) {
        return new BillerSettings(GREVE, registration, account, days, null, null);
    }

    private static InvoiceParty party(String postCode, @Nullable String email) {
        return new InvoiceParty(
                "Greve Kommune", "10000009", "5790000000005", "Rådhusholmen 10", postCode, "Greve", "Økonomi", email);
    }

    private static List<String> wrong(Object settings) {
        return VALIDATOR.validate(settings).stream()
                .map(ConstraintViolation::getPropertyPath)
                .map(Object::toString)
                .sorted()
                .toList();
    }
}
