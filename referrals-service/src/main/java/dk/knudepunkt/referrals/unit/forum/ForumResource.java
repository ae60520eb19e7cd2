package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Versioned;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

@Path("/api/forums")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Meetings")
class ForumResource {

    private final ForumService service;

    ForumResource(ForumService service) {
        this.service = service;
    }

    @GET
    @PermissionsAllowed("meeting:read")
    @Operation(
            operationId = "listForums",
            summary = "The forums and networks with what is due, the longest waiting first",
            description = "One for each kind of meeting that is for all, all in one answer.")
    public List<ForumView> list() {
        return service.all();
    }

    @GET
    @Path("/{kind}")
    @PermissionsAllowed("meeting:read")
    @Operation(operationId = "getForum", summary = "One forum with what is due")
    public RestResponse<ForumView> get(MeetingKind kind) {
        return answer(service.get(kind));
    }

    @PUT
    @Path("/{kind}")
    @PermissionsAllowed("meeting:plan")
    @Operation(operationId = "agreeForum", summary = "Say how many times a year a forum meets")
    public RestResponse<ForumView> meet(
            MeetingKind kind, @HeaderParam("If-Match") @Nullable IfMatch ifMatch, @NotNull @Valid MeetInForum request) {
        return answer(service.meet(kind, ifMatch, request.meetingsPerYear()));
    }

    private static RestResponse<ForumView> answer(ForumView forum) {
        return Versioned.ok(forum, forum.version());
    }
}
