package dk.knudepunkt.platform.privacy;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonTest {

    @ParameterizedTest
    @ValueSource(strings = {"20102030", "20 10 20 30", "+45 20 10 20 30", "0045-20102030", "(+45) 2010.2030"})
    void aNumberIsTheSameHoweverItIsWritten(String phone) {
        assertEquals("20102030", new Person(null, phone).phoneKey());
    }

    @Test
    void anAddressIsTheSameInAnyCase() {
        assertEquals("alma@eksempel.example", new Person(" Alma@Eksempel.example ", null).emailKey());
    }

    /** Too few digits would find others as well, and erase them. */
    @ParameterizedTest
    @CsvSource(
            value = {"null, null", "'', ''", "' ', 2010203", "null, '(((((((('"},
            nullValues = "null")
    void whoCannotBeToldFromOthersIsNobody(@Nullable String email, @Nullable String phone) {
        var person = new Person(email, phone);
        assertNull(person.emailKey());
        assertNull(person.phoneKey());
        assertThrows(PrivacyProblem.class, person::requireNamed);
    }

    @Test
    void oneOfTheTwoIsEnough() {
        assertDoesNotThrow(() -> new Person("alma@eksempel.example", null).requireNamed());
        assertDoesNotThrow(() -> new Person(null, "20102030").requireNamed());
    }
}
