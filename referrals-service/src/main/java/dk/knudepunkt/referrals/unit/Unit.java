package dk.knudepunkt.referrals.unit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Cache;
import org.hibernate.annotations.CacheConcurrencyStrategy;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A unit of local business service. Which municipalities it serves changes over the years, and what was stays known. */
@Entity
@Cacheable
class Unit {

    @Id
    private String code;

    @Version
    private long version;

    private String name;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @Cache(usage = CacheConcurrencyStrategy.READ_WRITE)
    @CollectionTable(name = "unit_municipality", joinColumns = @JoinColumn(name = "unit_code"))
    private Set<ServedMunicipality> municipalities = new HashSet<>();

    protected Unit() {}

    /** From a day, until another or for good. The same beginning again moves the end; two spells never overlap. */
    void serve(ServedMunicipality spell) {
        if (!spell.isForward()) {
            throw UnitProblem.endsBeforeItBegins().at("/validTo");
        }
        municipalities.removeIf(spell::beginsWith);
        if (municipalities.stream().anyMatch(spell::overlaps)) {
            throw UnitProblem.servedAlready(spell.municipalityCode()).at("/validFrom");
        }
        municipalities.add(spell);
    }

    String code() {
        return code;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    UnitKind kind() {
        return kind;
    }

    /** Codes of those it serves on a day. */
    List<String> municipalitiesOn(LocalDate day) {
        return municipalities.stream()
                .filter(spell -> spell.holdsOn(day))
                .map(ServedMunicipality::municipalityCode)
                .sorted()
                .toList();
    }

    List<ServedMunicipality> municipalities() {
        return municipalities.stream()
                .sorted(Comparator.comparing(ServedMunicipality::municipalityCode)
                        .thenComparing(ServedMunicipality::validFrom))
                .toList();
    }
}
