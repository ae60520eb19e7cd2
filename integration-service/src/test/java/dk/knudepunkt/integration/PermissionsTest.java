package dk.knudepunkt.integration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.PermissionWalk;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class PermissionsTest {

    @Test
    void everyEndpointAnswersAsTheTableSays() {
        var walk = PermissionWalk.through("dk.knudepunkt.integration");
        assertEquals(List.of(), walk.wrongAnswers());
        assertTrue(walk.length() >= 25, "walked " + walk.length());
    }
}
