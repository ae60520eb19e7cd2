package dk.knudepunkt.integration;

import dk.knudepunkt.platform.privacy.PersonalData;
import dk.knudepunkt.platform.testing.LocalParts;
import dk.knudepunkt.platform.testing.TextColumns;
import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is written about people is erased, wherever it stands. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class TextColumnsTest {

    @Inject
    AgroalDataSource database;

    @Inject
    @All
    List<PersonalData> features;

    @Test
    void noColumnWithWordsIsForgotten() throws SQLException {
        TextColumns.check(database, features.stream().map(PersonalData::columns));
    }
}
