package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.knudepunkt.platform.problem.Problem;
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
    @ValueSource(strings = {"3", "*", "W/\"3\"", "\"three\"", "\"3\", \"4\"", "\"\"", "\"-3\""})
    void whatIsNoTagOfOursIsRefused(String value) {
        assertEquals(Problem.Kind.MALFORMED, refusal(IfMatch.fromString(value)));
    }

    private static Problem.Kind refusal(@Nullable IfMatch given) {
        return assertThrows(Problem.class, () -> IfMatch.check(given, 3)).kind();
    }
}
