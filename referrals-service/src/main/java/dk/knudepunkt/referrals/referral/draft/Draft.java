package dk.knudepunkt.referrals.referral.draft;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A referral that somebody has begun. */
@Entity
@Table(name = "referral_draft")
public class Draft {

    static final Duration KEPT = Duration.ofDays(30);

    @Id
    private UUID id;

    @Version
    private long version;

    /** The unit whose advisers may go on with it; none when the desk began it. */
    private @Nullable String unitCode;

    private String savedBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private DraftContent content;

    private Instant savedAt;
    private Instant expiresAt;

    protected Draft() {}

    Draft(@Nullable String unitCode, DraftContent content, String savedBy, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        save(unitCode, content, savedBy, at);
    }

    final void save(@Nullable String unit, DraftContent typed, String by, Instant at) {
        unitCode = unit;
        content = typed;
        savedBy = by;
        savedAt = at;
        expiresAt = at.plus(KEPT);
    }

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    @Nullable
    String unitCode() {
        return unitCode;
    }

    public DraftContent content() {
        return content;
    }

    public String savedBy() {
        return savedBy;
    }

    public Instant savedAt() {
        return savedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
