package dk.knudepunkt.referrals.promise.version;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A version of something that applies from a date on; once it is active it is never changed. */
@MappedSuperclass
public abstract class DatedVersion {

    @Id
    private UUID id;

    private int number;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private VersionStatus status;

    private String name;
    private LocalDate effectiveFrom;

    protected DatedVersion() {}

    protected DatedVersion(int number, String name, LocalDate effectiveFrom) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = VersionStatus.DRAFT;
        this.name = name;
        this.effectiveFrom = effectiveFrom;
    }

    protected final void retitle(String name, LocalDate effectiveFrom) {
        this.name = name;
        this.effectiveFrom = effectiveFrom;
    }

    protected final void becomeActive() {
        status = VersionStatus.ACTIVE;
    }

    public final boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public long version() {
        return version;
    }

    public VersionStatus status() {
        return status;
    }

    public String name() {
        return name;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }
}
