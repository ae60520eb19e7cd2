package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.referral.code.ReferralStatus;
import dk.knudepunkt.referrals.referral.search.ReferralSearch;
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
import org.jspecify.annotations.Nullable;

/** One's referrals. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class ReferralListPages {

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
                ReferralQuery wanted,
                Map<String, String> units,
                boolean mayRefer);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public TemplateInstance list(@BeanParam ReferralQuery wanted, @QueryParam("cursor") @Nullable String cursor) {
        var reach = UnitScope.toRefer(caller);
        var filter = wanted.filter(units, search, clock.instant());
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
}
