package dk.knudepunkt.cofinancing;

import dk.knudepunkt.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void theServiceKeepsTheHouseRules() {
        HouseRules.check("dk.knudepunkt.cofinancing");
    }
}
