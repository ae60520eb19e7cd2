package dk.knudepunkt.integration;

import dk.knudepunkt.platform.testing.OpenApiRules;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ApiDocumentTest {

    @Test
    void tellsWhatACallerAsks() throws IOException {
        OpenApiRules.check();
    }
}
