package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.queue.QueueChange.Position;
import io.quarkus.security.PermissionsAllowed;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/queue/stream")
@Tag(name = "Referrals")
class QueueStreamResource {

    /** Below the patience of the gateway and of other proxies with a silent line. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(15);

    /** Then the listener comes back with a fresh token, and is asked again who it is. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final QueueWatch watch;
    private final ReferralService referrals;

    QueueStreamResource(QueueWatch watch, ReferralService referrals) {
        this.watch = watch;
        this.referrals = referrals;
    }

    @GET
    @Blocking // who is in a team stands in the database
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @PermissionsAllowed("referral:read")
    @Operation(
            operationId = "streamReferralQueue",
            summary = "Hear at once what happens to your referrals",
            description =
                    "Server-sent events: change names a referral to look at, reload says that too much was missed. Each caller hears of the referrals that their list holds. Send the last id back as Last-Event-ID to go on where you were.")
    @APIResponse(
            responseCode = "200",
            description = "Events until ten minutes are over; then ask again",
            content =
                    @Content(
                            mediaType = MediaType.SERVER_SENT_EVENTS,
                            schema = @Schema(implementation = QueueChange.class)))
    public Multi<OutboundSseEvent> stream(
            @HeaderParam("Last-Event-ID") @Parameter(description = "Id of the last event that you heard") @Nullable
                    String heard,
            @Context Sse sse) {
        var position = heard == null ? null : Position.of(heard);
        var changes = watch.listen(referrals.reach(), position).map(told -> event(told, sse));
        var heartbeat = Multi.createFrom()
                .ticks()
                .every(HEARTBEAT)
                .onOverflow()
                .drop()
                .map(tick -> sse.newEventBuilder().comment("still here").build());
        return Multi.createBy().merging().streams(changes, heartbeat).select().first(LONGEST);
    }

    private static OutboundSseEvent event(QueueWatch.Told told, Sse sse) {
        var event = sse.newEventBuilder().name(told.name()).id(told.position().toString());
        return told.change() == null
                ? event.data(told.name()).build()
                : event.mediaType(MediaType.APPLICATION_JSON_TYPE)
                        .data(QueueChange.class, told.change())
                        .build();
    }
}
