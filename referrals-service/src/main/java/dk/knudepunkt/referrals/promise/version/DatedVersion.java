package dk.knudepunkt.referrals.promise.version;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A version of something that applies from a date on; once it is active it is never changed. */
@MappedSuperclass
public abstract class DatedVersion<C> {

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

    /** A draft; whoever extends this writes the content. */
    protected DatedVersion(int number, VersionTerms<C> terms) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.status = VersionStatus.DRAFT;
        this.name = terms.name();
        this.effectiveFrom = terms.effectiveFrom();
    }

    /** Other terms for a draft. */
    public final void revise(VersionTerms<C> terms) {
        requireDraft();
        name = terms.name();
        effectiveFrom = terms.effectiveFrom();
        write(terms.content());
    }

    /** From its date on, referrals are submitted under it. */
    public final void activate(LocalDate today) {
        requireDraft();
        if (effectiveFrom.isBefore(today)) {
            throw VersionProblem.inThePast(kind(), effectiveFrom).at("/effectiveFrom");
        }
        requireSound();
        status = VersionStatus.ACTIVE;
    }

    /** Only a draft can be changed. */
    public final void requireDraft() {
        if (!isDraft()) {
            throw VersionProblem.notADraft(kind(), number);
        }
    }

    public final boolean isDraft() {
        return status == VersionStatus.DRAFT;
    }

    /** What an administrator may do now; the names are those of the API. */
    public final List<String> actions() {
        return isDraft() ? List.of("revision", "activation") : List.of();
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

    public abstract C content();

    protected abstract void write(C content);

    /** Refuses what may be drafted and can never apply. */
    protected abstract void requireSound();

    /** Of what it is a version: begins the names of its problems, and names it in the audit. */
    protected abstract String kind();
}
