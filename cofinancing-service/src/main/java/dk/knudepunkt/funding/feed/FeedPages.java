package dk.knudepunkt.funding.feed;

import dk.knudepunkt.funding.calendar.CalendarEntryView;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is to come, and how to have it in one's own calendar. */
@Path("/cofinancing/calendar")
@Produces(MediaType.TEXT_HTML)
class FeedPages {

    private final FeedService service;
    private final Shells shells;
    private final Caller caller;

    FeedPages(FeedService service, Shells shells, Caller caller) {
        this.service = service;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "feed")
    static class Templates {
        static native TemplateInstance calendar(
                Shell shell,
                List<CalendarEntryView> entries,
                List<SubscriptionResource.CalendarSubscription> subscriptions,
                @Nullable String address,
                boolean mayEdit);
    }

    @GET
    @Authenticated
    public TemplateInstance calendar() {
        return page(null);
    }

    /** Answers with the page itself, since the address can be shown only now. */
    @POST
    @Path("/subscriptions")
    @Authenticated
    public TemplateInstance subscribe(@Context UriInfo uri) {
        var token = SecretToken.fresh();
        service.subscribe(token, shells.here().language());
        return page(SubscriptionResource.address(token, uri).toString());
    }

    @POST
    @Path("/subscriptions/{id}/revocation")
    @Authenticated
    public RestResponse<Object> revoke(UUID id) {
        service.revoke(id);
        return RestResponse.seeOther(URI.create("/cofinancing/calendar"));
    }

    private TemplateInstance page(@Nullable String address) {
        var mine = service.mine().stream()
                .map(SubscriptionResource.CalendarSubscription::of)
                .toList();
        var mayEdit = caller.may("meeting:call");
        return Templates.calendar(shells.here(), service.coming(), mine, address, mayEdit);
    }
}
