package dk.knudepunkt.cases.enquiry;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.time.DaySpan;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One company's question to the crisis desk. */
@Entity
class Enquiry {

    @Id
    private UUID id;

    @Version
    private long version;

    @ManyToOne(optional = false)
    private Crisis crisis;

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private EnquiryTheme theme;

    private @Nullable String cvr;
    private @Nullable String municipalityCode;
    private @Nullable String question;
    private @Nullable LocalDate answeredOn;
    private boolean withdrawn;

    protected Enquiry() {}

    /** What was asked; who asked need not be known. */
    record Asked(
            LocalDate receivedOn,
            EnquiryTheme theme,
            @Nullable String cvr,
            @Nullable String municipalityCode,
            @Nullable String question) {}

    Enquiry(Crisis crisis, Asked asked, LocalDate today) {
        if (!crisis.includes(asked.receivedOn()) || asked.receivedOn().isAfter(today)) {
            throw EnquiryProblem.receivedOutOfRange(
                            crisis.startedOn(),
                            crisis.endedOn().filter(today::isAfter).orElse(today))
                    .at("/receivedOn");
        }
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.crisis = crisis;
        this.receivedOn = asked.receivedOn();
        this.theme = asked.theme();
        this.cvr = asked.cvr();
        this.municipalityCode = asked.municipalityCode();
        this.question = asked.question();
    }

    void answer(LocalDate on, LocalDate today) {
        if (withdrawn || answeredOn != null) {
            throw EnquiryProblem.notOpen();
        }
        new DaySpan(receivedOn, today)
                .require(
                        on,
                        (first, last) ->
                                EnquiryProblem.answeredOutOfRange(first, last).at("/answeredOn"));
        answeredOn = on;
    }

    /** It was noted by mistake and counts nowhere. */
    void withdraw() {
        if (withdrawn) {
            throw EnquiryProblem.notOpen();
        }
        withdrawn = true;
    }

    void forgetQuestion() {
        question = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    Crisis crisis() {
        return crisis;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    EnquiryTheme theme() {
        return theme;
    }

    Optional<String> cvr() {
        return Optional.ofNullable(cvr);
    }

    Optional<String> municipalityCode() {
        return Optional.ofNullable(municipalityCode);
    }

    Optional<String> question() {
        return Optional.ofNullable(question);
    }

    Optional<LocalDate> answeredOn() {
        return Optional.ofNullable(answeredOn);
    }

    boolean isOpen() {
        return !withdrawn && answeredOn == null;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }
}
