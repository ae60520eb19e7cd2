package dk.knudepunkt.cofinancing.municipality;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A region of the register, such as 1085 Region Sjælland. */
@Entity(name = "MunicipalRegion")
@Immutable
@Table(name = "region")
class Region {

    @Id
    private String code;

    private String name;

    protected Region() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }
}
