package dk.knudepunkt.referrals.promise.report.intake;

import dk.knudepunkt.referrals.referral.code.Channel;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A unit's referrals of a month that came by one channel. The columns are a promise to dashboards: more may come, none may change. */
@Schema(name = "ReferralIntakeRow")
record IntakeRow(
        @Schema(examples = "2026-03", description = "In which they were submitted, in Denmark")
        String month,

        @Schema(examples = "les-solroed") String unitCode,
        Channel channel,

        @Schema(examples = "12") long submitted,

        @Schema(examples = "2", description = "To which the house still owes an answer")
        long open,

        @Schema(examples = "9", description = "Of which a course came")
        long courses) {

    static final List<String> COLUMNS = List.of("month", "unitCode", "channel", "submitted", "open", "courses");

    List<@Nullable Object> cells() {
        return List.of(month, unitCode, channel, submitted, open, courses);
    }
}
