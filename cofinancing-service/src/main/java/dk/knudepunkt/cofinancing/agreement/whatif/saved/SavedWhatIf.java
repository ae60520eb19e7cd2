package dk.knudepunkt.cofinancing.agreement.whatif.saved;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cofinancing.agreement.whatif.Questions;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Questions that somebody keeps. They never change: another thought is another one saved. */
@Entity
class SavedWhatIf {

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private Questions questions;

    private boolean shared;

    private String owner;

    private Instant savedAt;

    protected SavedWhatIf() {}

    SavedWhatIf(String name, Questions questions, boolean shared, String owner, Instant savedAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.name = name;
        this.questions = questions;
        this.shared = shared;
        this.owner = owner;
        this.savedAt = savedAt;
    }

    boolean isReadableBy(String subject) {
        return shared || isOwnedBy(subject);
    }

    boolean isOwnedBy(String subject) {
        return owner.equals(subject);
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    String name() {
        return name;
    }

    Questions questions() {
        return questions;
    }

    boolean shared() {
        return shared;
    }

    Instant savedAt() {
        return savedAt;
    }
}
