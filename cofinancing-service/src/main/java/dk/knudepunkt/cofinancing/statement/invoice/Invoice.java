package dk.knudepunkt.cofinancing.statement.invoice;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A statement billed. What it says never changes; that it was sent and paid is noted with who and when. */
@Entity
class Invoice {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID statementId;
    private String municipalityCode;

    @JdbcTypeCode(SqlTypes.JSON)
    private InvoiceContent content;

    private @Nullable Instant sentAt;
    private @Nullable String sentBy;
    private @Nullable Instant paidAt;
    private @Nullable String paidBy;

    protected Invoice() {}

    Invoice(UUID statementId, String municipalityCode, InvoiceContent content) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.statementId = statementId;
        this.municipalityCode = municipalityCode;
        this.content = content;
    }

    void send(String by, Instant at) {
        if (sentAt != null) {
            throw InvoiceProblem.alreadySent(content.reference());
        }
        sentAt = at;
        sentBy = by;
    }

    void pay(String by, Instant at) {
        if (sentAt == null) {
            throw InvoiceProblem.notSent(content.reference());
        }
        if (paidAt != null) {
            throw InvoiceProblem.alreadyPaid(content.reference());
        }
        paidAt = at;
        paidBy = by;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID statementId() {
        return statementId;
    }

    String municipalityCode() {
        return municipalityCode;
    }

    InvoiceContent content() {
        return content;
    }

    Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    Optional<String> sentBy() {
        return Optional.ofNullable(sentBy);
    }

    Optional<Instant> paidAt() {
        return Optional.ofNullable(paidAt);
    }

    Optional<String> paidBy() {
        return Optional.ofNullable(paidBy);
    }
}
