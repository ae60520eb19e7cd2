package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.search.ReferralSearch;
import dk.knudepunkt.referrals.referral.search.ReferralSearch.FoundReferral;
import dk.knudepunkt.referrals.unit.Units;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which referrals a list holds and in which order, on the page and in the file; what is left out or empty does not narrow. */
class ReferralQuery {

    private static final Sort NEWEST_FIRST = Referrals.Order.NEWEST.sort();

    @QueryParam(SearchText.PARAMETER)
    @Parameter(
            example = "maskinfabrik",
            description = "A part of the company's name, its CVR number, or the number of the referral")
    @Nullable
    String q;

    @QueryParam("status")
    @Schema(type = SchemaType.STRING, implementation = ReferralStatus.class)
    @Nullable
    String status;

    @QueryParam("unit")
    @Schema(examples = "les-solroed")
    @Nullable
    String unit;

    @QueryParam("overdue")
    @Parameter(description = "Only those that have waited longer for an answer than was promised")
    boolean overdue;

    @QueryParam(Sort.PARAMETER)
    @Parameter(example = "-submitted", description = "submitted or due, with a minus the other way round")
    @Nullable
    String sort;

    private Optional<SearchText> text() {
        return SearchText.typed(q);
    }

    public @Nullable ReferralStatus status() {
        return Parameters.constant("status", ReferralStatus.class, status);
    }

    public Sort order() {
        return Sort.read(sort, NEWEST_FIRST, List.of("submitted", "due"));
    }

    public String typed() {
        return q == null ? "" : q;
    }

    public boolean isOf(String unitCode) {
        return unitCode.equals(unit);
    }

    public boolean isOverdue() {
        return overdue;
    }

    /** What the rows have to be at this time. */
    Referrals.Filter filter(Units units, ReferralSearch search, Instant now) {
        return new Referrals.Filter(
                overdue && status() == null ? ReferralStatus.SUBMITTED : status(),
                Parameters.among("unit", units.names().keySet(), unit),
                null,
                overdue ? new Referrals.DueSpan(null, now) : Referrals.DueSpan.ANY,
                among(search),
                text().filter(text -> !text.isNumber()).map(SearchText::pattern).orElse(null),
                order());
    }

    /** Only what waits for the house is overdue: of anything else nothing is shown. */
    private @Nullable Set<UUID> among(ReferralSearch search) {
        return overdue && status() != null && status() != ReferralStatus.SUBMITTED
                ? Set.of()
                : text().filter(SearchText::isNumber)
                        .map(number -> found(number, search))
                        .orElse(null);
    }

    private static Set<UUID> found(SearchText number, ReferralSearch search) {
        return search.find(number, Page.MAX_LIMIT).stream()
                .map(FoundReferral::id)
                .collect(Collectors.toSet());
    }
}
