package dk.knudepunkt.cofinancing;

import dk.knudepunkt.platform.testing.HouseRules;
import dk.knudepunkt.platform.testing.PermissionRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheHouseRules() {
        HouseRules.check("dk.knudepunkt.cofinancing");
        HouseRules.check("dk.knudepunkt.funding");
    }

    @Test
    void asksForThePermissionsOfItsTable() {
        PermissionRules.check("dk.knudepunkt.cofinancing", "dk.knudepunkt.funding");
    }

    @Test
    void fundingAndCofinancingKnowNothingOfEachOther() {
        HouseRules.apart("dk.knudepunkt.cofinancing", "dk.knudepunkt.funding");
    }
}
