package dk.knudepunkt.cases.company;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That one company was found to be another one, by whom and why; and, if so, that this was taken back. */
@Entity
@SuppressWarnings("UnusedVariable") // Who and why is kept for whoever must account for it.
class CompanyMerge {

    @Id
    private UUID id;

    private UUID aliasId;
    private UUID survivorId;
    private String reason;
    private Instant mergedAt;
    private String mergedBy;
    private @Nullable Instant separatedAt;
    private @Nullable String separatedBy;

    protected CompanyMerge() {}

    CompanyMerge(Company alias, Company survivor, String reason, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.aliasId = alias.id();
        this.survivorId = survivor.id();
        this.reason = reason;
        this.mergedAt = at;
        this.mergedBy = by;
    }

    void takeBack(String by, Instant at) {
        separatedAt = at;
        separatedBy = by;
    }

    UUID aliasId() {
        return aliasId;
    }

    UUID survivorId() {
        return survivorId;
    }
}
