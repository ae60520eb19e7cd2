package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.search.ReferralSearch;
import dk.knudepunkt.referrals.referral.search.ReferralSearch.FoundReferral;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One's referrals. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class ReferralListPages {

    private static final Sort NEWEST_FIRST = Referrals.Order.NEWEST.sort();

    private final ReferralService service;
    private final ReferralSearch search;
    private final Units units;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    ReferralListPages(
            ReferralService service,
            ReferralSearch search,
            Units units,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.service = service;
        this.search = search;
        this.units = units;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                Page<ReferralView> referrals,
                Referrals.@Nullable Total total,
                List<ReferralStatus> statuses,
                Wanted wanted,
                Map<String, String> units,
                boolean mayRefer);
    }

    /** Which of them; what is left out or empty does not narrow. */
    static class Wanted {

        @QueryParam("q")
        @Nullable
        String q;

        @QueryParam("status")
        @Nullable
        String status;

        @QueryParam("unit")
        @Nullable
        String unit;

        @QueryParam("overdue")
        boolean overdue;

        @QueryParam(Sort.PARAMETER)
        @Nullable
        String sort;

        Optional<SearchText> text() {
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
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public TemplateInstance list(@BeanParam Wanted wanted, @QueryParam("cursor") @Nullable String cursor) {
        var reach = UnitScope.toRefer(caller);
        wanted.unit = Parameters.among("unit", units.names().keySet(), wanted.unit);
        var filter = new Referrals.Filter(
                wanted.overdue && wanted.status() == null ? ReferralStatus.SUBMITTED : wanted.status(),
                wanted.unit,
                null,
                wanted.overdue ? new Referrals.DueSpan(null, clock.instant()) : Referrals.DueSpan.ANY,
                among(wanted),
                wanted.text()
                        .filter(text -> !text.isNumber())
                        .map(SearchText::pattern)
                        .orElse(null),
                wanted.order());
        var page = service.page(filter, cursor, Page.DEFAULT_LIMIT);
        return Templates.list(
                shells.here(),
                page.map(referral -> ReferralView.of(referral, caller)),
                shells.aboveRows(() -> service.total(filter)),
                List.of(ReferralStatus.values()),
                wanted,
                units.names(reach),
                !reach.isAll());
    }

    /** Only what waits for the house is overdue: of anything else nothing is shown. */
    private @Nullable Set<UUID> among(Wanted wanted) {
        return wanted.overdue && wanted.status() != null && wanted.status() != ReferralStatus.SUBMITTED
                ? Set.of()
                : wanted.text().filter(SearchText::isNumber).map(this::found).orElse(null);
    }

    private Set<UUID> found(SearchText text) {
        return search.find(text, Page.MAX_LIMIT).stream().map(FoundReferral::id).collect(Collectors.toSet());
    }
}
