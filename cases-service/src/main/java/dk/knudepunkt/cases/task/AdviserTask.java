package dk.knudepunkt.cases.task;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.company.Company;
import dk.knudepunkt.cases.consultant.Consultant;
import dk.knudepunkt.platform.time.DaySpan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a company wants advice on from a private consultant: requested, put out, and won by one of them. */
@Entity
public class AdviserTask {

    /** Nothing is told of tasks before. */
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private TaskStatus status;

    @Enumerated(EnumType.STRING)
    private TaskChannel channel;

    @ManyToOne(optional = false)
    private Company company;

    private String title;
    private @Nullable String programme;
    private LocalDate requestedOn;
    private @Nullable LocalDate publishedOn;
    private @Nullable LocalDate awardedOn;

    @ManyToOne
    private @Nullable Consultant winner;

    private @Nullable UUID subsidyId;

    @SuppressWarnings("UnusedVariable") // Queries ask for it.
    private @Nullable String externalSystem;

    private @Nullable String externalId;

    protected AdviserTask() {}

    AdviserTask(Company company, RequestTask request, LocalDate today) {
        requireBetween(EARLIEST, request.requestedOn(), today, "/requestedOn");
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.status = TaskStatus.REQUESTED;
        this.channel = request.hasOrigin() ? TaskChannel.OTHER_PORTAL : TaskChannel.OWN;
        this.company = company;
        this.title = request.title();
        this.programme = request.within();
        this.requestedOn = request.requestedOn();
        this.externalSystem = request.hasOrigin() ? request.system() : null;
        this.externalId = request.hasOrigin() ? request.externalId() : null;
    }

    /** Consultants may bid. */
    TaskEvent.Published publish(LocalDate on, LocalDate today, Instant now) {
        allow(TaskStatus.REQUESTED);
        requireBetween(requestedOn, on, today, "/publishedOn");
        status = TaskStatus.PUBLISHED;
        publishedOn = on;
        return new TaskEvent.Published(id, programme, channel, on, now);
    }

    /**
     * One of them has won it.
     *
     * @param subsidy that pays a part of it; it is kept and counted elsewhere
     */
    TaskEvent.Awarded award(Consultant consultant, @Nullable UUID subsidy, LocalDate on, LocalDate today, Instant now) {
        allow(TaskStatus.PUBLISHED);
        requireBetween(publishedOn().orElseThrow(), on, today, "/awardedOn");
        status = TaskStatus.AWARDED;
        awardedOn = on;
        winner = consultant;
        subsidyId = subsidy;
        return new TaskEvent.Awarded(id, programme, channel, consultant.id(), subsidy, on, now);
    }

    /** Whether this is what is known of it, as far as both say something: more may be told, or less. */
    boolean isAsTold(ToldTask told, Company of) {
        var address = winner == null ? null : winner.email();
        return company().equals(of)
                && title.equals(told.title())
                && Objects.equals(programme, told.programme())
                && requestedOn.equals(told.requestedOn())
                && agree(publishedOn, told.publishedOn())
                && agree(awardedOn, told.awardedOn())
                && (awardedOn == null ? agree(subsidyId, told.subsidyId()) : agreesOnSubsidy(told.subsidyId()))
                && (address == null
                        || told.winner() == null
                        || address.equalsIgnoreCase(told.winner().email()));
    }

    /** An award is told with its subsidy or without one, and has been told. */
    private boolean agreesOnSubsidy(@Nullable UUID told) {
        return told == null || told.equals(subsidyId);
    }

    private static boolean agree(@Nullable Object known, @Nullable Object told) {
        return known == null || told == null || known.equals(told);
    }

    private void allow(TaskStatus before) {
        if (status != before) {
            throw TaskProblem.notNow().insteadOf(actions());
        }
    }

    private static void requireBetween(LocalDate first, LocalDate date, LocalDate last, String pointer) {
        new DaySpan(first, last)
                .require(
                        date, (from, to) -> TaskProblem.dateOutOfOrder(from, to).at(pointer));
    }

    /** Whether consultants may bid. */
    public boolean isOpenToBids() {
        return status == TaskStatus.PUBLISHED;
    }

    /** What may be done to it as it stands. */
    List<String> actions() {
        return switch (status) {
            case REQUESTED -> List.of("publication");
            case PUBLISHED -> List.of("award");
            case AWARDED -> List.of();
        };
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    TaskStatus status() {
        return status;
    }

    TaskChannel channel() {
        return channel;
    }

    Company company() {
        return company.survivor();
    }

    /** What the company wants advice on. */
    public String title() {
        return title;
    }

    Optional<String> programme() {
        return Optional.ofNullable(programme);
    }

    LocalDate requestedOn() {
        return requestedOn;
    }

    Optional<LocalDate> publishedOn() {
        return Optional.ofNullable(publishedOn);
    }

    Optional<LocalDate> awardedOn() {
        return Optional.ofNullable(awardedOn);
    }

    Optional<Consultant> winner() {
        return Optional.ofNullable(winner);
    }

    /** What the portal that it came from calls it. */
    Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    Optional<UUID> subsidyId() {
        return Optional.ofNullable(subsidyId);
    }
}
