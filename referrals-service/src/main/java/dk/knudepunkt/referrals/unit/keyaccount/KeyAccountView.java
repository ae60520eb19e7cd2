package dk.knudepunkt.referrals.unit.keyaccount;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit as the house takes care of it. */
@Schema(name = "KeyAccount")
@JsonInclude(JsonInclude.Include.NON_NULL)
record KeyAccountView(
        @Schema(examples = "les-solroed") String unitCode,

        @Schema(examples = "Lokal erhvervsservice Solrød") String unitName,

        @Schema(examples = "kam", description = "Subject of the key account manager; absent when nobody is") @Nullable
        String managerId,

        @Schema(examples = "4", description = "Coordination meetings a year, by the unit's wish")
        int meetingsPerYear,

        @Nullable LocalDate latestMeeting,
        LocalDate nextMeetingDue,
        boolean overdue,

        @Schema(description = "The latest visit to the unit; absent when there was none") @Nullable
        LocalDate latestVisit,

        @Schema(description = "Whether the unit was visited since the first of January")
        boolean visitedThisYear,

        long version) {

    static final Comparator<KeyAccountView> LONGEST_WAITING_FIRST =
            Comparator.comparing(KeyAccountView::nextMeetingDue).thenComparing(KeyAccountView::unitCode);

    static KeyAccountView of(
            KeyAccount account,
            String unitName,
            Optional<LocalDate> latest,
            Optional<LocalDate> latestVisit,
            LocalDate today) {
        var due = account.nextMeetingDue(latest);
        return new KeyAccountView(
                account.unitCode(),
                unitName,
                account.managerId().orElse(null),
                account.meetingsPerYear(),
                latest.orElse(null),
                due,
                due.isBefore(today),
                latestVisit.orElse(null),
                latestVisit.filter(day -> day.getYear() == today.getYear()).isPresent(),
                account.version());
    }

    /** Whether this manager has it. */
    boolean isOf(String subject) {
        return subject.equals(managerId);
    }
}
