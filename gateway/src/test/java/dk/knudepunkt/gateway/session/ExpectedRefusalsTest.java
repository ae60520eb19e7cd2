package dk.knudepunkt.gateway.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpectedRefusalsTest {

    @Test
    void thatTheIssuerDoesNotRenewASessionIsNoError() {
        assertEquals(Level.INFO, levelOf("""
                Request http://issuer/token has failed: status: 400, error message: {
                  "error_description" : "gone",
                  "error" : "invalid_grant"
                }"""));
    }

    @Test
    void thatAnEndedSessionOpensNothingIsNoError() {
        assertEquals(Level.INFO, levelOf("ID token verification has failed: The session was ended\n"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Request http://issuer/token has failed: status: 400, error message: {\"error\":\"invalid_client\"}",
                "Request http://issuer/token has failed: status: 401, error message: {\"error\":\"invalid_grant\"}",
                "Request http://issuer/token has failed: status: 500, error message: {\"error\":\"invalid_grant\"}",
                "Request http://issuer/token has failed: status: 400, error message: <html>Bad Request</html>",
                "Request http://issuer/token has failed: status: 500",
                "ID token verification has failed: JWT rejected due to invalid signature.",
                "Failed to create OidcProviderClientImpl"
            })
    void whatIsWrongWithTheIssuerStaysAnError(String message) {
        assertEquals(Level.SEVERE, levelOf(message));
    }

    private static Level levelOf(String message) {
        var event = new LogRecord(Level.SEVERE, message);
        assertTrue(new ExpectedRefusals().isLoggable(event));
        return event.getLevel();
    }
}
