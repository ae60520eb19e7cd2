package dk.knudepunkt.integration;

import dk.knudepunkt.platform.testing.BoundedWork;
import org.junit.jupiter.api.Test;

class BoundedWorkTest {

    @Test
    void noFieldTakesLongHoweverMuchStandsInIt() {
        BoundedWork.check("dk.knudepunkt.integration");
    }
}
