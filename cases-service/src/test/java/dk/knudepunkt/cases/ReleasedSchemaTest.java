package dk.knudepunkt.cases;

import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.ReleasedSchema;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class ReleasedSchemaTest {

    @Inject
    AgroalDataSource database;

    @Test
    void thePreviousReleaseGoesOnBesideThisOne() throws SQLException {
        ReleasedSchema.check(database);
    }
}
