package dk.knudepunkt.cases;

import dk.knudepunkt.platform.testing.HouseRules;
import dk.knudepunkt.platform.testing.PermissionRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("dk.knudepunkt.cases");
    }

    @Test
    void asksForThePermissionsOfItsTable() {
        PermissionRules.check("dk.knudepunkt.cases");
    }
}
