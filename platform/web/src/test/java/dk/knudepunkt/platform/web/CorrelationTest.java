package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {

    @AfterEach
    void forget() {
        MDC.clear();
    }

    @ParameterizedTest
    @ValueSource(strings = {"crm-2026", "crm-2026.01_31", "0198c0de-0000-7000-8000-000000000001"})
    void theCallersIdIsTakenUp(String id) {
        Correlation.continueWith(id);
        assertEquals(id, Correlation.current());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"short", ".hidden-file", "a b in it", "a b", "a\nERROR forged line", "<script>", "æ"})
    void whatIsNoIdIsReplacedByANewOne(@Nullable String id) {
        Correlation.continueWith("the one before");
        Correlation.continueWith(id);
        assertDoesNotThrow(() -> UUID.fromString(Correlation.current()));
    }

    @Test
    void anIdOfMoreThan64CharactersIsReplaced() {
        Correlation.continueWith("x".repeat(64));
        assertEquals("x".repeat(64), Correlation.current());
        Correlation.continueWith("x".repeat(65));
        assertDoesNotThrow(() -> UUID.fromString(Correlation.current()));
    }

    @Test
    void outsideOfAnyWorkThereIsNone() {
        assertEquals("none", Correlation.current());
    }
}
