package dk.knudepunkt.gateway;

import dk.knudepunkt.platform.testing.HouseRules;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    /** But one: what anybody may call is not said in OpenAPI, since the gateway's own addresses are in no document. */
    @Test
    void keepsTheRulesOfTheHouse() {
        HouseRules.checkAllBut("openEndpoints", "dk.knudepunkt.gateway");
    }
}
