package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.cofinancing.agreement.key.AllocationKey;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.party.Answer;
import dk.knudepunkt.cofinancing.agreement.party.Decision;
import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.municipality.population.Population;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Greve leads an office of 1,000 kroner and pays 400; Køge and Solrød share the rest. No database is needed. */
public final class SampleAgreement {

    public static final String GREVE = "253";
    public static final String KOEGE = "259";
    public static final String SOLROED = "269";
    public static final Set<String> PARTIES = Set.of(GREVE, KOEGE, SOLROED);
    public static final Instant NOW = Instant.parse("2026-06-01T10:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private SampleAgreement() {}

    public static AgreementVersion drafted() {
        return drafted(terms(null, null));
    }

    public static AgreementVersion drafted(AgreementTerms terms) {
        return new AgreementVersion(
                cluster("food"), 1, terms, population(), PARTIES, Milestones.drafted("finance-greve", NOW));
    }

    public static AgreementTerms terms(@Nullable Integer quorum, @Nullable LocalDate answerBy) {
        return new AgreementTerms(
                2027,
                2030,
                1000,
                GREVE,
                400,
                new AllocationKey.ByPopulation(),
                RoundingRule.LARGEST_REMAINDER,
                quorum,
                answerBy,
                null);
    }

    public static AgreementVersion proposed() {
        var agreement = drafted();
        agreement.propose("finance-greve", NOW, TODAY);
        return agreement;
    }

    /** Accepted by all. */
    public static AgreementVersion inForce() {
        var agreement = proposed();
        PARTIES.forEach(code -> agreement.answer(Answer.ACCEPTED, decision(code)));
        agreement.settle(agreement.verdict(TODAY).orElseThrow(), NOW);
        return agreement;
    }

    public static Decision decision(String municipalityCode) {
        return new Decision(municipalityCode, "punkt 7", "finance-" + municipalityCode, NOW);
    }

    public static Cluster cluster(String code) {
        return new Cluster() {
            @Override
            public String code() {
                return code;
            }

            @Override
            public ClusterName name() {
                return new ClusterName("Fødevarer", "Food");
            }
        };
    }

    public static Population population() {
        return population(Map.of(GREVE, 50_000L, KOEGE, 60_000L, SOLROED, 20_000L));
    }

    public static Population population(Map<String, Long> counts) {
        return new Population() {
            @Override
            public UUID id() {
                return UUID.fromString("0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b");
            }

            @Override
            public LocalDate keyDate() {
                return LocalDate.of(2026, 1, 1);
            }

            @Override
            public Optional<Long> find(String municipalityCode) {
                return Optional.ofNullable(counts.get(municipalityCode));
            }
        };
    }
}
