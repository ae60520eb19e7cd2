package dk.knudepunkt.cofinancing.agreement.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cofinancing.Rate;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.agreement.allocation.ClusterAllocation;
import dk.knudepunkt.cofinancing.agreement.allocation.Contribution;
import dk.knudepunkt.cofinancing.agreement.allocation.Terms;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.testing.LocalParts;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * All 98 municipalities, 20 clusters and 10 what-ifs in one request, against the same arithmetic in a plain loop. No test
 * of the build: deploy/bench runs it.
 */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class WhatIfBench {

    private static final int YEAR = 2098;
    private static final int CLUSTERS = 20;

    @Inject
    AgroalDataSource database;

    @Inject
    AllocationService allocations;

    @Inject
    ObjectMapper json;

    @Test
    void tenWhatIfsOfAllMunicipalitiesInTwentyClusters() throws Exception {
        lay();
        var questions = new Questions(YEAR, scenarios());
        var request = Rate.request("/api/cofinancing/what-ifs", "analyst")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(questions)))
                .build();
        var today = QuarkusTransaction.requiringNew()
                .call(() -> allocations.of(YEAR).clusters().stream()
                        .map(ClusterAllocation::terms)
                        .toList());
        assertThat(today)
                .hasSize(CLUSTERS)
                .allSatisfy(terms ->
                        assertThat(terms.parties()).hasSize(Municipality.all().size()));

        var totals = json.readTree(Rate.send(request))
                .get("scenarios")
                .valueStream()
                .map(scenario -> scenario.get("then").asLong());
        assertThat(totals).containsExactlyElementsOf(loop(today, questions.scenarios()));

        var endpoint = Rate.of(() -> Rate.send(request));
        var loop = Rate.of(() -> loop(today, questions.scenarios()));
        System.out.printf(
                Locale.ROOT,
                "10 what-ifs, %d clusters, %d municipalities: %.1f requests/s, plain loop %.1f /s, ratio %.2f%n",
                CLUSTERS,
                Municipality.all().size(),
                endpoint.perSecond(),
                loop.perSecond(),
                endpoint.of(loop));
    }

    /** Each leaves another municipality out, and asks for another budget. */
    private static List<Scenario> scenarios() {
        return IntStream.range(0, Questions.MOST)
                .mapToObj(each -> new Scenario(
                        "Scenario " + each,
                        List.of(new Change(
                                Set.of(),
                                Set.of(Municipality.all().get(each + 1).code()),
                                Set.of(),
                                null,
                                null,
                                1_100_000L + each,
                                null,
                                null))))
                .toList();
    }

    /** What today costs everybody, then each scenario; the totals of the scenarios. */
    private static List<Long> loop(List<Terms> today, List<Scenario> scenarios) {
        total(today.stream());
        return scenarios.stream()
                .map(scenario -> scenario.changes().getFirst())
                .map(change -> total(today.stream().map(terms -> change.applyTo(terms, null))))
                .toList();
    }

    private static long total(Stream<Terms> terms) {
        return terms.flatMap(each -> each.plan().contributions().stream())
                .mapToLong(Contribution::amount)
                .sum();
    }

    private void lay() throws SQLException {
        var codes = String.join(
                ",", Municipality.all().stream().map(Municipality::code).toList());
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
            insert into population (id, key_date, source) values ('0190a1b2-0000-7000-8000-0000000be9c1', '2098-01-01', 'bench');
            insert into population_count (population_id, municipality_code, persons)
                select '0190a1b2-0000-7000-8000-0000000be9c1', code, 1000 + 997 * code::int %% 90000
                from unnest('{%1$s}'::text[]) code;
            insert into cluster (code, name_da, name_en)
                select 'bench-' || n, 'Klynge ' || n, 'Cluster ' || n from generate_series(1, %2$d) n;
            insert into agreement_version (cluster_code, version, first_year, last_year, budget, lead, lead_share,
                                           population_id, rounding_rule, allocation_key, status)
                select code, 1, 2098, 2098, 1000003, '101', 300000, '0190a1b2-0000-7000-8000-0000000be9c1',
                       'LARGEST_REMAINDER', '{"kind": "POPULATION"}', 'IN_FORCE'
                from cluster where code like 'bench-%%';
            insert into agreement_party (agreement_version_id, municipality_code, answer, minutes_reference)
                select id, code, 'ACCEPTED', 'bench' from agreement_version, unnest('{%1$s}'::text[]) code
                where first_year = 2098;""".formatted(codes, CLUSTERS));
            connection.commit();
        }
    }
}
