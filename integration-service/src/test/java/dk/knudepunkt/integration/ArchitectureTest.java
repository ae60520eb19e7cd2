package dk.knudepunkt.integration;

import dk.knudepunkt.platform.testing.HouseRules;
import dk.knudepunkt.platform.testing.PermissionRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheHouseRules() {
        HouseRules.check("dk.knudepunkt.integration");
    }

    @Test
    void asksForThePermissionsOfItsTable() {
        PermissionRules.check("dk.knudepunkt.integration");
    }
}
