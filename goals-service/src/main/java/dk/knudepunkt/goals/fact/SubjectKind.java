package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.time.Denmark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What facts are about, and by which of its days a thing counts. */
@Schema(name = "FactSubjectKind")
public enum SubjectKind implements Term {
    COURSE("Forløb", "Course", "completedOn startedOn"),
    EVALUATION("Brugerevaluering", "Evaluation", "guidedOn"),
    EXTERNAL_REFERRAL("Henvisning til ekstern rådgivning", "External referral", "guidedOn madeOn"),
    PROGRAMME_PHASE("Fase i et program", "Phase of a programme", "completedOn"),
    /** One indicator of one segment of a cohort. */
    COHORT_EFFECT("Effektmåling", "Measurement of effect", "completedUntil"),
    ADVISER_TASK("Rådgiveropgave", "Adviser task", "publishedOn awardedOn"),
    ACTIVITY("Møde eller aktivitet", "Meeting or activity", "heldOn"),
    APPLICATION("Ansøgning", "Application", "submittedOn grantedOn"),
    SUBSIDY("Tilskud", "Subsidy", "paidOn reversedOn"),
    /** Accounts belong to the last day of their year. */
    ACCOUNTS("Regnskab", "Accounts", "year"),
    REFERRAL("Henvisning", "Referral", "submittedAt"),
    COMPANY("Virksomhed", "Company", ""),
    /** One extract; of those of one day the latest holds. */
    POPULATION("Folketal", "Population", "keyDate");

    private final Words words;
    private final String days;

    SubjectKind(String danish, String english, String days) {
        this.words = new Words(danish, english);
        this.days = days;
    }

    /** The day by which it counts, the first of those that are told; nothing where none has been told yet. */
    Optional<LocalDate> dayOf(JsonNode state) {
        return Stream.of(days.split(" ", -1))
                .map(state::path)
                .filter(day -> day.isValueNode() && !day.isNull())
                .map(day -> day(day.asText()))
                .findFirst();
    }

    private LocalDate day(String told) {
        return switch (this) {
            case ACCOUNTS -> LocalDate.of(Integer.parseInt(told), 12, 31);
            case REFERRAL -> Denmark.dateOf(Instant.parse(told));
            default -> LocalDate.parse(told);
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
