package dk.knudepunkt.referrals.promise.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.referrals.promise.clock.Reading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A group in one reading. The columns are a promise to dashboards: more may come, none may change. */
@Schema(name = "PromiseRow")
@JsonInclude(JsonInclude.Include.ALWAYS)
record PromiseRow(
        @Schema(examples = "les-solroed", description = "Unit, month, channel, or ALL")
        String group,

        Reading reading,

        @Schema(examples = "116", description = "Whose promise is decided: handled, or open past the target")
        long n,

        @Schema(examples = "110") long within,

        @Schema(nullable = true, examples = "94.8") @Nullable
        BigDecimal percentWithin,

        @Schema(nullable = true, examples = "89.2", description = "Lower end of the 95 % interval of Wilson") @Nullable
        BigDecimal percentLow,

        @Schema(nullable = true, examples = "97.6") @Nullable
        BigDecimal percentHigh,

        @Schema(examples = "115") long handled,

        @Schema(nullable = true, examples = "5.25", description = "Of the handled") @Nullable
        BigDecimal medianHours,

        @Schema(nullable = true, examples = "20.50", description = "Nine of ten handled took no longer") @Nullable
        BigDecimal ninetiethHours,

        @Schema(examples = "4") long openNow,
        @Schema(examples = "1") long overdueNow) {

    static final List<String> COLUMNS = List.of(
            "group",
            "reading",
            "n",
            "within",
            "percentWithin",
            "percentLow",
            "percentHigh",
            "handled",
            "medianHours",
            "ninetiethHours",
            "openNow",
            "overdueNow");

    static PromiseRow of(String group, Reading reading, List<ReportedReferral> referrals, Instant now) {
        var handled = referrals.stream().filter(ReportedReferral::isHandled).toList();
        var late = referrals.stream()
                .filter(referral -> referral.isOverdue(reading, now))
                .count();
        var within = handled.stream()
                .filter(referral -> !referral.isOverdue(reading, now))
                .count();
        var n = within + late;
        var interval = n == 0 ? null : Wilson.of(within, n);
        var used = handled.stream()
                .map(referral -> referral.used(reading, now))
                .sorted()
                .toList();
        return new PromiseRow(
                group,
                reading,
                n,
                within,
                n == 0 ? null : Wilson.percent((double) within / n),
                interval == null ? null : interval.low(),
                interval == null ? null : interval.high(),
                handled.size(),
                hours(used, 50),
                hours(used, 90),
                referrals.stream().filter(ReportedReferral::isOpen).count(),
                referrals.stream()
                        .filter(referral -> referral.isOpen() && referral.isOverdue(reading, now))
                        .count());
    }

    /** The nearest rank: a time that a referral really took. */
    private static @Nullable BigDecimal hours(List<Duration> sorted, int percent) {
        if (sorted.isEmpty()) {
            return null;
        }
        var rank = Math.ceilDiv(sorted.size() * percent, 100);
        return BigDecimal.valueOf(sorted.get(rank - 1).toSeconds())
                .divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                group,
                reading,
                n,
                within,
                percentWithin,
                percentLow,
                percentHigh,
                handled,
                medianHours,
                ninetiethHours,
                openNow,
                overdueNow);
    }
}
