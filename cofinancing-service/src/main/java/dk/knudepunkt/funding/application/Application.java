package dk.knudepunkt.funding.application;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.funding.application.ApplicationStatus.Action;
import dk.knudepunkt.funding.programme.Programme;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The house's application for money from a programme. Amounts are whole kroner. */
@Entity
class Application {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "programme_code")
    private Programme programme;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "theme_code")
    private @Nullable Theme theme;

    private long number;
    private LocalDate begunOn;
    private String title;

    @Enumerated(EnumType.STRING)
    private HouseRole role;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    private long sought;
    private long ownShare;
    private LocalDate deadline;
    private @Nullable LocalDate submittedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable LocalDate withdrawnOn;
    private @Nullable Long granted;
    private @Nullable LocalDate projectFrom;
    private @Nullable LocalDate projectTo;

    protected Application() {}

    /** What is applied for. */
    record Plan(
            Programme programme,
            @Nullable Theme theme,
            String title,
            HouseRole role,
            long sought,
            long ownShare,
            LocalDate deadline) {}

    /** What was decided to give, on which day, for a project that runs between two days. */
    record Grant(long amount, LocalDate on, LocalDate projectFrom, LocalDate projectTo) {}

    Application(Plan plan, long number, LocalDate begunOn) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = number;
        this.begunOn = begunOn;
        this.status = ApplicationStatus.DRAFT;
        take(plan);
    }

    /** A draft is written anew; what was sent cannot be. */
    void plan(Plan plan) {
        requireDraft();
        take(plan);
    }

    void requireDraft() {
        if (status != ApplicationStatus.DRAFT) {
            throw ApplicationProblem.noLongerADraft();
        }
    }

    private void take(Plan plan) {
        programme = plan.programme();
        theme = plan.theme();
        title = plan.title();
        role = plan.role();
        sought = plan.sought();
        ownShare = plan.ownShare();
        deadline = plan.deadline();
    }

    ApplicationEvent.Submitted submit(LocalDate on) {
        var next = status.after(Action.SUBMISSION);
        if (on.isAfter(deadline)) {
            throw ApplicationProblem.afterTheDeadline(deadline).at("/on");
        }
        status = next;
        submittedOn = on;
        return new ApplicationEvent.Submitted(id, programme.code(), themeCode(), role, sought, on);
    }

    ApplicationEvent.Granted grant(Grant grant) {
        var next = status.after(Action.GRANT);
        if (grant.amount() > sought) {
            throw ApplicationProblem.grantedMoreThanSought(sought).at("/granted");
        }
        if (grant.projectTo().isBefore(grant.projectFrom())) {
            throw ApplicationProblem.projectEndsBeforeItBegins().at("/projectTo");
        }
        decide(next, grant.on());
        granted = grant.amount();
        projectFrom = grant.projectFrom();
        projectTo = grant.projectTo();
        return new ApplicationEvent.Granted(
                id,
                programme.code(),
                themeCode(),
                role,
                grant.amount(),
                grant.on(),
                grant.projectFrom(),
                grant.projectTo());
    }

    ApplicationEvent.Rejected reject(LocalDate on) {
        decide(status.after(Action.REJECTION), on);
        return new ApplicationEvent.Rejected(id, on);
    }

    /** Also once it is granted: the house gives the grant back. Empty for a draft, of which nobody has heard. */
    Optional<ApplicationEvent> withdraw(LocalDate on) {
        var wasSent = submittedOn != null;
        var next = status.after(Action.WITHDRAWAL);
        requireInOrder(on);
        status = next;
        withdrawnOn = on;
        return wasSent ? Optional.of(new ApplicationEvent.Withdrawn(id, on)) : Optional.empty();
    }

    private void decide(ApplicationStatus next, LocalDate on) {
        requireInOrder(on);
        status = next;
        decidedOn = on;
    }

    /** What happens next does not happen before what happened last. */
    private void requireInOrder(LocalDate on) {
        var last = decidedOn == null ? submittedOn : decidedOn;
        if (last != null && on.isBefore(last)) {
            throw ApplicationProblem.dateOutOfOrder().at("/on");
        }
    }

    /** Whether its deadline is still something to remember. */
    boolean isToBeSent() {
        return status == ApplicationStatus.DRAFT;
    }

    private @Nullable String themeCode() {
        return theme == null ? null : theme.code();
    }

    UUID id() {
        return id;
    }

    /** What people call it: A, the year it was begun, a number. */
    String reference() {
        return "A-%d-%06d".formatted(begunOn.getYear(), number);
    }

    long version() {
        return version;
    }

    Programme programme() {
        return programme;
    }

    Optional<Theme> theme() {
        return Optional.ofNullable(theme);
    }

    String title() {
        return title;
    }

    HouseRole role() {
        return role;
    }

    ApplicationStatus status() {
        return status;
    }

    long sought() {
        return sought;
    }

    long ownShare() {
        return ownShare;
    }

    LocalDate deadline() {
        return deadline;
    }

    Optional<LocalDate> submittedOn() {
        return Optional.ofNullable(submittedOn);
    }

    Optional<LocalDate> decidedOn() {
        return Optional.ofNullable(decidedOn);
    }

    Optional<LocalDate> withdrawnOn() {
        return Optional.ofNullable(withdrawnOn);
    }

    Optional<Long> granted() {
        return Optional.ofNullable(granted);
    }

    Optional<LocalDate> projectFrom() {
        return Optional.ofNullable(projectFrom);
    }

    Optional<LocalDate> projectTo() {
        return Optional.ofNullable(projectTo);
    }
}
