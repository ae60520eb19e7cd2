package dk.knudepunkt.cofinancing.statement.billing;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who bills the contributions of this installation, and how. There is one row; empty settings are still to be made. */
@Entity
class Biller {

    static final short ONLY = 1;

    @Id
    private short id;

    @Version
    private long version;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable BillerSettings settings;

    protected Biller() {}

    void set(BillerSettings settings) {
        this.settings = settings;
    }

    long version() {
        return version;
    }

    Optional<BillerSettings> settings() {
        return Optional.ofNullable(settings);
    }
}
