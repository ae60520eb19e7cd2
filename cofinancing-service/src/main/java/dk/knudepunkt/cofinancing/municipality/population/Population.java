package dk.knudepunkt.cofinancing.municipality.population;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** The population of the municipalities at a key date, as one extract of one source gives it; never changed. */
@Entity
@Immutable
public class Population {
    @Id
    private UUID id;

    private LocalDate keyDate;

    private String source;

    private @Nullable LocalDate extractedOn;

    @ElementCollection
    @CollectionTable(name = "population_count", joinColumns = @JoinColumn(name = "population_id"))
    @MapKeyColumn(name = "municipality_code")
    @Column(name = "persons")
    private Map<String, Long> counts;

    protected Population() {}

    public UUID id() {
        return id;
    }

    public LocalDate keyDate() {
        return keyDate;
    }

    public String source() {
        return source;
    }

    /** Empty where the source does not say. */
    public Optional<LocalDate> extractedOn() {
        return Optional.ofNullable(extractedOn);
    }

    /** Persons by municipality code. */
    public Map<String, Long> counts() {
        return Map.copyOf(counts);
    }

    public long of(String municipalityCode) {
        return find(municipalityCode)
                .orElseThrow(
                        () -> new IllegalStateException("No population of " + municipalityCode + " at " + keyDate));
    }

    /** Empty for a municipality that the source does not count. */
    public Optional<Long> find(String municipalityCode) {
        return Optional.ofNullable(counts.get(municipalityCode));
    }

    /** The population of several municipalities together, as far as they are counted. */
    public long sum(Collection<String> municipalityCodes) {
        return municipalityCodes.stream()
                .flatMap(code -> find(code).stream())
                .mapToLong(Long::longValue)
                .sum();
    }
}
