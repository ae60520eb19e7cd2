package dk.knudepunkt.funding.calendar;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An entry of the calendar as the API and the page show it. */
@Schema(name = "CalendarEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CalendarEntryView(
        UUID id,
        String titleDa,
        String titleEn,

        @Schema(description = "The day of a deadline") @Nullable
        LocalDate startsOn,

        @Schema(description = "When a meeting begins") @Nullable
        Instant startsAt,

        @Nullable Instant endsAt,
        @Nullable String place,

        @Schema(examples = "/cofinancing/funding/pools", description = "The page that tells more")
        String path,

        boolean cancelled,

        @Schema(description = "How often it has been changed; the version of a meeting")
        int sequence) {

    public static CalendarEntryView of(CalendarEntry entry) {
        return new CalendarEntryView(
                entry.id(),
                entry.titleDa(),
                entry.titleEn(),
                entry.startsOn().orElse(null),
                entry.startsAt().orElse(null),
                entry.endsAt().orElse(null),
                entry.place().orElse(null),
                entry.path(),
                entry.cancelled(),
                entry.sequence());
    }
}
