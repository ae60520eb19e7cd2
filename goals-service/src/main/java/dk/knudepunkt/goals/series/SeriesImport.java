package dk.knudepunkt.goals.series;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A table that somebody took in: it never changes, and can be withdrawn. */
@Entity
class SeriesImport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Embedded
    private SeriesOrigin origin;

    @Embedded
    private SeriesTally figures;

    private String takenBy;
    private Instant takenAt;
    private @Nullable String withdrawnBy;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnBecause;

    protected SeriesImport() {}

    SeriesImport(SeriesOrigin origin, SeriesTally figures, String takenBy, Instant takenAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.origin = origin;
        this.figures = figures;
        this.takenBy = takenBy;
        this.takenAt = takenAt;
    }

    /** Its figures hold no more; that they did stays to be seen. */
    void withdraw(String by, String because, Instant now) {
        if (isWithdrawn()) {
            throw SeriesProblem.isWithdrawn();
        }
        withdrawnBy = by;
        withdrawnBecause = because;
        withdrawnAt = now;
    }

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    SeriesOrigin origin() {
        return origin;
    }

    SeriesTally figures() {
        return figures;
    }

    String takenBy() {
        return takenBy;
    }

    Instant takenAt() {
        return takenAt;
    }

    @Nullable
    String withdrawnBy() {
        return withdrawnBy;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnBecause() {
        return withdrawnBecause;
    }
}
