package dk.knudepunkt.referrals.queue;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.referral.Referrals;
import dk.knudepunkt.referrals.unit.Units;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

/** The desk's queue, least time left first. */
@Path("/referrals/queue")
@Produces(MediaType.TEXT_HTML)
class QueuePages {

    private final ReferralService service;
    private final Units units;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    QueuePages(ReferralService service, Units units, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.units = units;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * A referral in the queue.
     *
     * @param left of the promise; negative when it is broken
     * @param open how many referrals of the company are open, this one among them
     */
    record Waiting(ReferralView referral, String unit, Duration left, long open) {}

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance queue(Shell shell, Page<Waiting> queue, @Nullable String handled);
    }

    @GET
    @RolesAllowed({Role.TRIAGE, Role.ADMIN})
    @Operation(hidden = true)
    public TemplateInstance queue(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("handled") @Nullable String handled) {
        var page = service.page(Referrals.Filter.queue(), cursor, Page.DEFAULT_LIMIT);
        var names = units.names();
        var open = service.openByCompany(companies(page));
        return Templates.queue(shells.here(), page.map(referral -> waiting(referral, names, open)), handled);
    }

    private static Set<String> companies(Page<Referral> page) {
        return page.items().stream().map(referral -> referral.company().cvr()).collect(Collectors.toSet());
    }

    private Waiting waiting(Referral referral, Map<String, String> names, Map<String, Long> open) {
        return new Waiting(
                ReferralView.of(referral, caller),
                names.getOrDefault(referral.unitCode(), referral.unitCode()),
                Duration.between(clock.instant(), referral.dueAt()),
                open.getOrDefault(referral.company().cvr(), 1L));
    }
}
