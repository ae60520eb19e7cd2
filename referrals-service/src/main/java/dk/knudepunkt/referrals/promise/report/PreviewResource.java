package dk.knudepunkt.referrals.promise.report;

import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/reports/preview")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referral reports", description = "How well the promise is kept")
class PreviewResource {

    private final Previews previews;
    private final ContentTag tag;
    private final InstantSource clock;

    PreviewResource(Previews previews, ContentTag tag, InstantSource clock) {
        this.previews = previews;
        this.tag = tag;
        this.clock = clock;
    }

    @GET
    @Path("/policies/{id}")
    @PermissionsAllowed("policy:read")
    @Operation(
            operationId = "previewPolicy",
            summary = "What a version of the policy would have meant for last month's referrals",
            description = "A draft or an active version. Nothing is changed. Another period by from and to.")
    public RestResponse<Preview> policy(UUID id, @BeanParam Asked asked) {
        return tag.on(previews.underPolicy(id, period(asked)));
    }

    @GET
    @Path("/calendars/{id}")
    @PermissionsAllowed("calendar:read")
    @Operation(
            operationId = "previewCalendar",
            summary = "What a version of the calendar would have meant for last month's referrals",
            description = "A draft or an active version. Nothing is changed. Another period by from and to.")
    public RestResponse<Preview> calendar(UUID id, @BeanParam Asked asked) {
        return tag.on(previews.underCalendar(id, period(asked)));
    }

    private Period period(Asked asked) {
        var today = Denmark.dateOf(clock.instant());
        return asked.from == null && asked.to == null
                ? Period.monthBefore(today)
                : Period.asked(asked.from, asked.to, today);
    }

    /** The period that is asked for. */
    static class Asked {

        @QueryParam("from")
        @Parameter(description = "First day of submission; last month's when both are left out")
        @Schema(format = "date", examples = "2026-10-01")
        @Nullable
        String from;

        @QueryParam("to")
        @Parameter(description = "Last day of submission")
        @Schema(format = "date", examples = "2026-10-31")
        @Nullable
        String to;
    }
}
