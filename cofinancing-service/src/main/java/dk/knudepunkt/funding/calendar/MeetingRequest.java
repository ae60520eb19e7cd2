package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.web.PlainLine;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A meeting as JSON and as a page send it. */
record MeetingRequest(
        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Styregruppe for klyngerne")
        String titleDa,

        @NotBlank @Size(max = 200) @PlainLine @Schema(examples = "Steering group of the clusters")
        String titleEn,

        @NotNull @Schema(examples = "2022-03-01T12:00:00Z") Instant startsAt,
        @NotNull @Schema(examples = "2022-03-01T14:00:00Z") Instant endsAt,

        @Size(max = 200) @PlainLine @Schema(examples = "Ringsted Rådhus") @Nullable
        String place) {

    Meeting meeting(String source) {
        if (!endsAt.isAfter(startsAt)) {
            throw CalendarProblem.endsBeforeItBegins().at("/endsAt");
        }
        return new Meeting(source, titleDa, titleEn, startsAt, endsAt, place);
    }
}
