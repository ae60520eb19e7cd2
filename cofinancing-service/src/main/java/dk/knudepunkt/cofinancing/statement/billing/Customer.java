package dk.knudepunkt.cofinancing.statement.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Where and how a municipality wants its invoices. */
@Entity
class Customer {

    /** Version 0 is that of a municipality that has said nothing yet. */
    private static final long FIRST = 1;

    @Id
    private String municipalityCode;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private CustomerSettings settings;

    protected Customer() {}

    Customer(String municipalityCode, CustomerSettings settings) {
        this.municipalityCode = municipalityCode;
        this.settings = settings;
        this.version = FIRST;
    }

    void set(CustomerSettings settings) {
        this.settings = settings;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    long version() {
        return version;
    }

    CustomerSettings settings() {
        return settings;
    }
}
