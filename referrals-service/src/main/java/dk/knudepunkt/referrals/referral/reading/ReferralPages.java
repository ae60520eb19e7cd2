package dk.knudepunkt.referrals.referral.reading;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.Outcome;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.ReferralView;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.adviser.AdviserCard;
import dk.knudepunkt.referrals.unit.adviser.Advisers;
import dk.knudepunkt.referrals.unit.developer.Developers;
import io.quarkus.arc.All;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One referral, with what other features show of it. */
@Path("/referrals")
@Produces(MediaType.TEXT_HTML)
class ReferralPages {

    private final ReferralService service;
    private final Units units;
    private final Advisers advisers;
    private final Developers developers;
    private final List<ReferralPanel> panels;
    private final Shells shells;
    private final Caller caller;

    ReferralPages(
            ReferralService service,
            Units units,
            Advisers advisers,
            Developers developers,
            @All List<ReferralPanel> panels,
            Shells shells,
            Caller caller) {
        this.service = service;
        this.units = units;
        this.advisers = advisers;
        this.developers = developers;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(ReferralPanel::place))
                .toList();
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "referral")
    static class Templates {
        static native TemplateInstance referral(
                Shell shell,
                ReferralView referral,
                String unitName,
                @Nullable AdviserCard adviser,
                @Nullable String developerName,
                boolean submitted,
                @Nullable ReferralAction done,
                List<String> panels);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("referral:read")
    public TemplateInstance referral(
            UUID id, @QueryParam("submitted") boolean submitted, @QueryParam("done") @Nullable String done) {
        var shell = shells.here();
        var view = ReferralView.of(service.get(id), caller);
        return Templates.referral(
                shell,
                view,
                units.name(view.origin().unitCode()),
                view.origin().adviserId() == null
                        ? null
                        : advisers.cardOf(view.origin().adviserId()),
                developerName(view.outcome()),
                submitted,
                done == null ? null : Parameters.constant("done", ReferralAction.class, done),
                panels.stream().map(panel -> panel.show(shell, view).render()).toList());
    }

    private @Nullable String developerName(@Nullable Outcome outcome) {
        return outcome == null || outcome.developerId() == null
                ? null
                : developers.nameOf(outcome.developerId()).orElse(null);
    }
}
