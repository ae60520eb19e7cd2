package dk.knudepunkt.goals.population;

import static java.util.Comparator.comparing;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.goals.fact.Facts;
import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.goals.fact.SubjectKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The populations that were told of. */
@ApplicationScoped
public class Populations {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final Comparator<Known> LATEST_LAST = comparing(Known::day)
            .thenComparing(known -> known.code("extractedOn").orElse(""))
            .thenComparing(Known::recordedAt);

    private final Facts facts;
    private final MunicipalityGroups groups;

    Populations(Facts facts, MunicipalityGroups groups) {
        this.facts = facts;
        this.groups = groups;
    }

    /**
     * Where the people of a house's municipalities live at a day: the last that was counted until then, by its latest extract;
     * nothing where no population is known that counts every municipality of the house's classification.
     *
     * @param knownAt as it was known then; null for all that is known by now
     */
    public Optional<Distribution> distribution(String house, LocalDate on, @Nullable Instant knownAt) {
        return groups.on(house, on).flatMap(version -> distribution(house, version, on, knownAt));
    }

    private Optional<Distribution> distribution(
            String house, MunicipalityGroups.Version version, LocalDate on, @Nullable Instant knownAt) {
        return facts.of(house, SubjectKind.POPULATION, FIRST, on, knownAt).stream()
                .sorted(LATEST_LAST.reversed())
                .map(Populations::population)
                .filter(population -> population
                        .persons()
                        .keySet()
                        .containsAll(version.municipalities().keySet()))
                .findFirst()
                .map(population -> new Distribution(version, population));
    }

    private static Population population(Known known) {
        var persons = new HashMap<String, Long>();
        for (JsonNode count : known.state().path("counts")) {
            persons.put(
                    count.path("municipalityCode").asText(),
                    count.path("persons").asLong());
        }
        return new Population(known.day(), known.code("source").orElse(""), persons);
    }
}
