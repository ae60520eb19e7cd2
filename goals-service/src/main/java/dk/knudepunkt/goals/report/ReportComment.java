package dk.knudepunkt.goals.report;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody had to say of a report, until somebody has settled it. */
@Entity
class ReportComment {

    @Id
    private UUID id;

    private UUID reportId;
    private @Nullable Integer goal;
    private String text;
    private String writtenBy;
    private Instant writtenAt;
    private @Nullable String settledBy;
    private @Nullable Instant settledAt;

    protected ReportComment() {}

    ReportComment(UUID reportId, CommentReport said, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.reportId = reportId;
        this.goal = said.goal();
        this.text = said.text();
        this.writtenBy = by;
        this.writtenAt = at;
    }

    /** It was seen to; said again it changes nothing. */
    void settle(String by, Instant at) {
        if (settledBy == null) {
            settledBy = by;
            settledAt = at;
        }
    }

    UUID id() {
        return id;
    }

    UUID reportId() {
        return reportId;
    }

    Optional<Integer> goal() {
        return Optional.ofNullable(goal);
    }

    String text() {
        return text;
    }

    String writtenBy() {
        return writtenBy;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    Optional<String> settledBy() {
        return Optional.ofNullable(settledBy);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }

    boolean isOpen() {
        return settledBy == null;
    }
}
