package dk.knudepunkt.goals.report;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.report.ReportStatus.ReportAct;
import dk.knudepunkt.goals.report.content.ReportContent;
import dk.knudepunkt.goals.report.content.ReportKind;
import dk.knudepunkt.goals.report.content.ReportPeriod;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** The status of a contract or of the indicators, written by some, approved by another, and from then on the same for good. */
@Entity
public class StatusReport {

    /** Two texts of so many characters leave room for eight indicators on one page. */
    private static final int MOST_ON_ONE_PAGE = 800;

    private static final int MOST_LINES = 9;
    private static final int IN_A_LINE = 90;

    @Id
    private UUID id;

    @Version
    private long version;

    private String name;

    @EmbeddedColumnNaming("report_%s")
    private ContractKey contract;

    @Enumerated(EnumType.STRING)
    private ReportKind kind;

    private int edition;
    private LocalDate cutOff;

    @Enumerated(EnumType.STRING)
    private ReportStatus status;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportText> texts;

    /** Who began it or wrote any of it, also of what others have written over. */
    private List<String> writers;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ReportStep> steps;

    private @Nullable Instant knownAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ReportContent content;

    protected StatusReport() {}

    /** @param edition 1, or one more than what was published of the same before */
    StatusReport(ContractKey contract, ReportKind kind, int edition, List<ReportText> texts, String by, Instant at) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.name = kind.name(contract, edition);
        this.contract = contract;
        this.kind = kind;
        this.edition = edition;
        this.cutOff = kind.period(contract.year()).cutOff();
        this.status = ReportStatus.DRAFT;
        this.texts = List.copyOf(texts);
        this.writers = List.of(by);
        this.steps = List.of(new ReportStep(ReportAct.BEGINNING, by, at));
    }

    /** Says something at a place, or takes back what was said. */
    void write(ReportPlace place, @Nullable String text, String by, Instant at) {
        if (!status.isWritten()) {
            throw ReportProblem.notNow(status).insteadOf(status.steps());
        }
        if (place.adjustments() && !kind.namesAdjustments()) {
            throw ReportProblem.noAdjustments();
        }
        if (kind.namesAdjustments() && place.goal() == null && text != null && !hasRoomOnOnePage(text)) {
            throw ReportProblem.frontPageTooLong(MOST_ON_ONE_PAGE, MOST_LINES).at("/text");
        }
        var others = texts.stream().filter(written -> !written.place().equals(place));
        var now = text == null || text.isBlank()
                ? Stream.<ReportText>of()
                : Stream.of(ReportText.at(place, text, by, at));
        writers = Stream.concat(writers.stream(), Stream.of(by)).distinct().toList();
        texts = Stream.concat(others, now)
                .sorted(Comparator.comparing(ReportText::place))
                .toList();
    }

    private static boolean hasRoomOnOnePage(String text) {
        var characters = text.lines().mapToInt(String::length).sum();
        var lines = text.lines().mapToInt(line -> 1 + line.length() / IN_A_LINE).sum();
        return characters <= MOST_ON_ONE_PAGE && lines <= MOST_LINES;
    }

    void sendForComments(String by, Instant at) {
        take(ReportAct.COMMENTING, by, at);
        status = ReportStatus.COMMENTING;
    }

    /**
     * Another than its writers stands by it, and nothing of it changes any more.
     *
     * @param frozen what its figures were
     * @param known when they were known so
     */
    void approve(ReportContent frozen, Instant known, String by, Instant at) {
        requireApprovable(by);
        take(ReportAct.APPROVAL, by, at);
        status = ReportStatus.APPROVED;
        content = frozen;
        knownAt = known;
    }

    /** Refuses what could not be approved by somebody, before its figures are gathered. */
    void requireApprovable(String by) {
        require(ReportAct.APPROVAL);
        if (isWriter(by)) {
            throw ReportProblem.own();
        }
    }

    /** It is to be written on; its figures are those of the moment again. */
    void reopen(String by, Instant at) {
        take(ReportAct.REOPENING, by, at);
        status = ReportStatus.DRAFT;
        content = null;
        knownAt = null;
    }

    void publish(String by, Instant at) {
        take(ReportAct.PUBLICATION, by, at);
        status = ReportStatus.PUBLISHED;
    }

    private void take(ReportAct step, String by, Instant at) {
        require(step);
        var taken = new ArrayList<>(steps);
        taken.add(new ReportStep(step, by, at));
        steps = List.copyOf(taken);
    }

    private void require(ReportAct step) {
        if (!status.steps().contains(step)) {
            throw ReportProblem.notNow(status).insteadOf(status.steps());
        }
    }

    /** Whether somebody has begun it or ever written any of it. */
    boolean isWriter(String subject) {
        return writers.contains(subject);
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    /** Its address and its files are called so. */
    public String name() {
        return name;
    }

    /** Whose it is, and of which year; one of the indicators is of no contract, but of a house and a year as well. */
    public ContractKey contract() {
        return contract;
    }

    public int year() {
        return contract.year();
    }

    public ReportKind kind() {
        return kind;
    }

    public int edition() {
        return edition;
    }

    public LocalDate cutOff() {
        return cutOff;
    }

    ReportPeriod period() {
        return new ReportPeriod(contract.year(), cutOff);
    }

    ReportStatus status() {
        return status;
    }

    /** The front page first, then by goal. */
    public List<ReportText> texts() {
        return texts;
    }

    Optional<String> text(ReportPlace place) {
        return texts.stream()
                .filter(written -> written.place().equals(place))
                .map(ReportText::text)
                .findFirst();
    }

    /** What its front page sums up. */
    public Optional<String> summary() {
        return text(ReportPlace.FRONT_PAGE);
    }

    /** What its front page says is to be adjusted, where it says that apart. */
    public Optional<String> adjustments() {
        return text(ReportPlace.ADJUSTMENTS);
    }

    List<ReportStep> steps() {
        return steps;
    }

    /** When it was published. */
    public Optional<Instant> publishedAt() {
        return steps.stream()
                .filter(taken -> taken.step() == ReportAct.PUBLICATION)
                .map(ReportStep::at)
                .findFirst();
    }

    /** As of when its figures were known; nothing while it is written. */
    public Optional<Instant> knownAt() {
        return Optional.ofNullable(knownAt);
    }

    public Optional<ReportContent> content() {
        return Optional.ofNullable(content);
    }

    Set<ReportAct> actions() {
        return status.steps();
    }
}
