package dk.knudepunkt.cases.company.consent;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.company.Company;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a company agreed to something, or took that back. It is never changed: the last one of a purpose holds. */
@Entity
class ConsentStatement {

    @Id
    private UUID id;

    private UUID companyId;

    @Enumerated(EnumType.STRING)
    private ConsentPurpose purpose;

    @Enumerated(EnumType.STRING)
    private ConsentAct act;

    private LocalDate statedOn;
    private @Nullable String wordingVersion;
    private Instant recordedAt;
    private String recordedBy;

    protected ConsentStatement() {}

    ConsentStatement(Company company, StateConsent stated, LocalDate on, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.companyId = company.id();
        this.purpose = stated.purpose();
        this.act = stated.act();
        this.statedOn = on;
        this.wordingVersion = stated.wordingVersion();
        this.recordedAt = at;
        this.recordedBy = by;
    }

    UUID id() {
        return id;
    }

    UUID companyId() {
        return companyId;
    }

    ConsentPurpose purpose() {
        return purpose;
    }

    ConsentAct act() {
        return act;
    }

    LocalDate statedOn() {
        return statedOn;
    }

    /** Which version of the words the company read; only a withdrawal needs none. */
    @Nullable
    String wordingVersion() {
        return wordingVersion;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    String recordedBy() {
        return recordedBy;
    }
}
