package dk.knudepunkt.cofinancing.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The database keeps what the allocation relies on, whoever writes. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AgreementVersionsTest {

    @Inject
    EntityManager database;

    @ParameterizedTest
    @CsvSource({"2024, 2026", "2019, 2021", "2022, 2022", "2000, 2040"})
    @TestTransaction
    void noYearHasTwoAgreementsOnOneCluster(int firstYear, int lastYear) {
        assertThatThrownBy(() -> sign(firstYear, lastYear, 500_000)).hasMessageContaining("exclusion constraint");
    }

    @Test
    @TestTransaction
    void theLeadIsAParty() {
        sign(2025, 2028, 500_000);

        assertThatThrownBy(() -> update("set constraints all immediate"))
                .hasMessageContaining("violates foreign key constraint");
    }

    @ParameterizedTest
    @CsvSource({"-1", "1000001"})
    @TestTransaction
    void theLeadPaysBetweenNothingAndAll(long leadShare) {
        assertThatThrownBy(() -> sign(2025, 2028, leadShare)).hasMessageContaining("check constraint");
    }

    private void sign(int firstYear, int lastYear, long leadShare) {
        update("""
                insert into agreement_version
                    (cluster_code, version, first_year, last_year, budget, lead, lead_share, population_id,
                     allocation_key, rounding_rule, status)
                select 'food', 7, %d, %d, 1000000, '330', %d, id, '{"kind": "EQUAL"}', 'LARGEST_REMAINDER', 'IN_FORCE'
                from population where key_date = '2021-01-01'
                """.formatted(firstYear, lastYear, leadShare));
    }

    private void update(String sql) {
        database.createNativeQuery(sql).executeUpdate();
    }
}
