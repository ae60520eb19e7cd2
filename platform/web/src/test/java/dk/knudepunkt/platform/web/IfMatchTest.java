package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dk.knudepunkt.platform.problem.Problem;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IfMatchTest {

    @Test
    void whoHasSeenTheVersionMayChangeIt() {
        assertDoesNotThrow(() -> IfMatch.check(IfMatch.fromString(" \"3\" "), 3));
        assertDoesNotThrow(() -> IfMatch.check(IfMatch.version(3), 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "W/\"3\"",
                "\"2\", \"3\"",
                "\"2\",W/\"3\"",
                ",\"3\" ,",
                "\"3.shown-to-me\"",
                "\"a,b\", \"3\""
            })
    void aListAWeakTagAndAnyVersionAreRead(String value) {
        assertDoesNotThrow(() -> IfMatch.check(IfMatch.fromString(value), 3));
    }

    @Test
    void aVersionMustBeGiven() {
        assertEquals(Problem.Kind.PRECONDITION_REQUIRED, refusal(null));
        assertEquals(Problem.Kind.PRECONDITION_REQUIRED, refusal(IfMatch.fromString("  ")));
    }

    @Test
    void anotherVersionIsStale() {
        assertEquals(Problem.Kind.PRECONDITION_FAILED, refusal(IfMatch.version(2)));
        assertEquals(Problem.Kind.PRECONDITION_FAILED, refusal(IfMatch.version(4)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"three\"", "\"30\"", "\"30.3\"", "W/\"2\"", "\"2\", \"4\"", "\"\"", "\"-3\"", "\"*\""})
    void whatIsNotAmongTheTagsIsStale(String value) {
        assertEquals(Problem.Kind.PRECONDITION_FAILED, refusal(IfMatch.fromString(value)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "*, \"3\"", "\"3", "\"3\" \"4\"", "w/\"3\"", "\"3\", 4", ",", "\"a b\""})
    void whatIsNoListOfTagsIsRefused(String value) {
        assertEquals(Problem.Kind.MALFORMED, refusal(IfMatch.fromString(value)));
    }

    @Test
    void aLongListIsReadAtOnce() {
        var value = "\"2\", ".repeat(50_000) + "x";
        assertTimeout(Duration.ofSeconds(1), () -> refusal(IfMatch.fromString(value)));
    }

    private static Problem.Kind refusal(@Nullable IfMatch given) {
        return assertThrows(Problem.class, () -> IfMatch.check(given, 3)).kind();
    }
}
