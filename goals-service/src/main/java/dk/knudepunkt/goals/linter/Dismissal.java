package dk.knudepunkt.goals.linter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What people have said of one finding: that it is to stay as it is, and why. It holds for what they have looked at. */
@Entity
@Table(name = "finding_dismissal")
class Dismissal {

    @Id
    private UUID id;

    @Version
    private long version;

    @EmbeddedColumnNaming("contract_%s")
    private ContractKey contract;

    private String finding;
    private String seen;
    private boolean dismissed;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<DismissalStep> steps;

    protected Dismissal() {}

    /** Of a finding of which nobody has said anything yet. */
    Dismissal(ContractKey contract, Finding finding) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.contract = contract;
        this.finding = finding.id();
        this.seen = finding.seen();
        this.steps = List.of();
    }

    /** What may be done about a finding. */
    enum FindingDeed implements Term {
        DISMISSAL("Afvist", "Dismissed"),
        REOPENING("Åbnet igen", "Opened again");

        private final Words words;

        FindingDeed(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Who did what about a finding, when, and why. */
    @Schema(name = "FindingStep")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DismissalStep(
            FindingDeed step,

            @Schema(examples = "analyst", description = "The id of the account")
            String by,

            Instant at,

            @Schema(description = "Why it is dismissed; absent where it was opened again") @Nullable
            String reason) {}

    void dismiss(Finding found, String by, Instant at, String reason) {
        require(FindingDeed.DISMISSAL, found);
        seen = found.seen();
        dismissed = true;
        note(new DismissalStep(FindingDeed.DISMISSAL, by, at, reason));
    }

    void reopen(Finding found, String by, Instant at) {
        require(FindingDeed.REOPENING, found);
        dismissed = false;
        note(new DismissalStep(FindingDeed.REOPENING, by, at, null));
    }

    private void require(FindingDeed step, Finding found) {
        if (status(found).next() != step) {
            throw FindingProblem.notNow(status(found));
        }
    }

    private void note(DismissalStep step) {
        steps = Stream.concat(steps.stream(), Stream.of(step)).toList();
    }

    /** What was dismissed is open again when something else is found. */
    FindingStatus status(Finding found) {
        return dismissed && seen.equals(found.seen()) ? FindingStatus.DISMISSED : FindingStatus.OPEN;
    }

    /** What was spoken of, in one word. */
    String name() {
        return contract + "/" + finding;
    }

    String finding() {
        return finding;
    }

    /** Of which nobody has said anything is 0, so the first is 1. */
    long version() {
        return version + 1;
    }

    /** The first first. */
    List<DismissalStep> steps() {
        return steps;
    }
}
