package dk.knudepunkt.cases;

import dk.knudepunkt.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.check("dk.knudepunkt.cases");
    }
}
