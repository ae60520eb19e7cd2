package dk.knudepunkt.goals.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class SourceServiceTest {

    @Inject
    SourceService source;

    @Inject
    EntityManager database;

    @Test
    void firstStartLeavesTwoContractsAndTheIndicators() {
        assertEquals(List.of(2L, 36L, 102L, 16L, 8L), rows());
    }

    @Test
    void anotherStartAddsNothing() {
        var before = rows();
        source.fill(new StartupEvent());
        source.enterNewYear();
        assertEquals(before, rows());
    }

    @Test
    @TestTransaction
    void startInALaterYearAddsThatYearsContract() {
        // The clock of the tests stands in 2026: a database from before then has only an earlier contract.
        for (var table : List.of("measurement_definition", "target", "goal")) {
            database.createNativeQuery("delete from " + table + " where contract_year = 2026")
                    .executeUpdate();
        }
        database.createNativeQuery("delete from contract where year = 2026").executeUpdate();
        assertEquals(List.of(1L, 18L, 51L, 8L, 8L), rows());
        database.clear();
        source.enterNewYear();
        database.flush();
        assertEquals(List.of(2L, 36L, 102L, 16L, 8L), rows());
        assertEquals(
                2021,
                database.createNativeQuery("select carried_over_from from contract where year = 2026")
                        .getSingleResult());
    }

    private List<Long> rows() {
        return List.of("contract", "goal", "target", "measurement_definition", "indicator").stream()
                .map(table -> (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult())
                .toList();
    }
}
