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
    void firstStartLeavesTwoContractsOfEachHouseAndTheIndicators() {
        assertEquals(List.of(4L, 46L, 120L, 90L, 8L), rows());
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
        for (var table : List.of("duty", "measurement_definition", "target", "goal")) {
            database.createNativeQuery("delete from " + table + " where contract_year = 2026")
                    .executeUpdate();
        }
        database.createNativeQuery("delete from contract where year = 2026").executeUpdate();
        assertEquals(List.of(2L, 23L, 60L, 46L, 8L), rows());
        database.clear();
        source.enterNewYear();
        database.flush();
        assertEquals(List.of(4L, 46L, 120L, 90L, 8L), rows());
        assertEquals(
                2021,
                database.createNativeQuery("select distinct carried_over_from from contract where year = 2026")
                        .getSingleResult());
    }

    /** What an older release defined stays as it was, even where its words were others. */
    @Test
    @TestTransaction
    void startOnADatabaseOfAnOlderReleaseAddsTheDefinitionsThatItLacks() {
        database.createNativeQuery("delete from measurement_definition where target_code in ('12.1', '13.5', '18.1')")
                .executeUpdate();
        database.createNativeQuery("update measurement_definition set wording_da = 'Som før' where target_code = '9.1'")
                .executeUpdate();
        assertEquals(List.of(4L, 46L, 120L, 84L, 8L), rows());
        database.clear();
        source.fill(new StartupEvent());
        database.flush();
        assertEquals(List.of(4L, 46L, 120L, 90L, 8L), rows());
        assertEquals(
                List.of(2021, 2026),
                database.createNativeQuery(
                                "select contract_year from measurement_definition where wording_da = 'Som før' order by 1")
                        .getResultList());
        assertEquals("[\"PROJECT_FORUM\"]", database.createNativeQuery("""
                                select cast(basis #> '{of,0,values}' as text) from measurement_definition
                                where target_code = '13.5' and contract_year = 2026""").getSingleResult());
    }

    private List<Long> rows() {
        return List.of("contract", "goal", "target", "measurement_definition", "indicator").stream()
                .map(table -> (Long) database.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult())
                .toList();
    }
}
