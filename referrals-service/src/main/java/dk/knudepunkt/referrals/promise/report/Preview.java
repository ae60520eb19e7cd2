package dk.knudepunkt.referrals.promise.report;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version of the policy or the calendar would have meant for the referrals of a period, beside what was promised to
 * them. Nothing is changed.
 */
@Schema(name = "PromisePreview")
record Preview(
        @Schema(examples = "2026-10-01", description = "First day of submission")
        LocalDate from,

        @Schema(examples = "2026-10-31", description = "Last day of submission")
        LocalDate to,

        @Schema(description = "As it was promised, a row per reading")
        List<PromiseRow> asPromised,

        @Schema(description = "As if the same referrals had been submitted under the version")
        List<PromiseRow> asPreviewed) {}
