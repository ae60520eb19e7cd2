package dk.knudepunkt.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormErrorsTest {

    private record Company(
            @NotBlank(message = "cvr, please") String cvr) {}

    private record Form(
            @NotBlank(message = "name, please") String name,
            @Valid Company company,
            List<@NotBlank(message = "no empty tag") String> tags) {}

    @Test
    void eachFieldBearsItsPathAndAListIsOneField() {
        assertEquals(
                Map.of("name", "name, please", "company.cvr", "cvr, please", "tags", "no empty tag"),
                errors(new Form(" ", new Company(""), List.of("a", "", ""))).byField());
    }

    @Test
    void aRightFormHasNone() {
        assertTrue(errors(new Form("Ida", new Company("12345674"), List.of())).isEmpty());
        assertTrue(FormErrors.NONE.isEmpty());
    }

    @Test
    void aMessageIsFoundAtItsFieldOnly() {
        var errors = FormErrors.at("cvr", "unknown");
        assertFalse(errors.isEmpty());
        assertEquals("unknown", errors.at("cvr"));
        assertNull(errors.at("name"));
    }

    private static FormErrors errors(Form form) {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            return FormErrors.of(validation.getValidator().validate(form));
        }
    }
}
