package dk.knudepunkt.referrals.unit;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;

/** A unit of local business service. */
@Entity
@Cacheable
class Unit {

    @Id
    String code;

    String name;

    @ElementCollection
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "unit_municipality", joinColumns = @JoinColumn(name = "unit_code"))
    @Column(name = "municipality_code")
    Set<String> municipalityCodes;

    protected Unit() {}
}
