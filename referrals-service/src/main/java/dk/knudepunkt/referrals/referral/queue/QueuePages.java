package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.ReferralAction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The desk's queue. */
@Path("/referrals/queue")
@Produces(MediaType.TEXT_HTML)
class QueuePages {

    private final QueueService queue;
    private final Shells shells;

    QueuePages(QueueService queue, Shells shells) {
        this.queue = queue;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance queue(
                Shell shell, Page<QueueService.Waiting> queue, @Nullable String handled, @Nullable ReferralAction done);
    }

    @GET
    @PermissionsAllowed("queue:read")
    public TemplateInstance queue(
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("handled") @Nullable String handled,
            @QueryParam("done") @Nullable String done) {
        var action = done == null ? null : Parameters.constant("done", ReferralAction.class, done);
        return Templates.queue(shells.here(), queue.page(cursor), handled, action);
    }
}
