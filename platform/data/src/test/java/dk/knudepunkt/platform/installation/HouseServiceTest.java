package dk.knudepunkt.platform.installation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.knudepunkt.platform.house.HouseFolder;
import dk.knudepunkt.platform.house.HouseRefused;
import dk.knudepunkt.platform.house.ThisHouse;
import dk.knudepunkt.platform.testing.AnotherHouse;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class HouseServiceTest {

    @Inject
    HouseService service;

    @Inject
    AgroalDataSource database;

    @AfterEach
    void putRight() throws SQLException {
        run("delete from inbox where message_id = 'used'");
        run("delete from house");
        service.settle(ThisHouse.ofInstallation());
    }

    @Test
    void aStartRemembersWhoseTheDatabaseIs() throws SQLException {
        assertEquals("sjaelland", owner());
        assertDoesNotThrow(() -> service.settle(ThisHouse.ofInstallation()));
    }

    @Test
    void noOtherHouseGetsIt() throws SQLException {
        var refused = assertThrows(HouseRefused.class, () -> service.settle(fyn()));
        assertTrue(refused.toString().contains("of the house sjaelland"), refused::toString);
        assertEquals("sjaelland", owner());
    }

    /** Before databases remembered it, all were of Sjælland. */
    @Test
    void oneThatWasUsedBeforeItWasAskedIsSjaellands() throws SQLException {
        run("delete from house");
        run("insert into inbox (message_id) values ('used')");
        assertThrows(HouseRefused.class, () -> service.settle(fyn()));
        service.settle(ThisHouse.ofInstallation());
        assertEquals("sjaelland", owner());
    }

    private static ThisHouse fyn() {
        return ThisHouse.in(HouseFolder.at(AnotherHouse.folder().toString()));
    }

    private String owner() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select slug from house")) {
            row.next();
            return row.getString(1);
        }
    }

    private void run(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var prepared = connection.prepareStatement(statement)) {
            prepared.execute();
        }
    }
}
