package dk.knudepunkt.referrals.notification;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.notification.NotificationResource.NotificationView;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of what one is told, each with its way to the referral. */
@Path("/referrals/notifications")
@Produces(MediaType.TEXT_HTML)
class NotificationPages {

    private static final String HERE = "/referrals/notifications";

    private final NotificationService service;
    private final Shells shells;

    NotificationPages(NotificationService service, Shells shells) {
        this.service = service;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "notification")
    static class Templates {
        static native TemplateInstance list(
                Shell shell, Page<NotificationView> notifications, long unread, @Nullable UUID read);
    }

    /** After reading one, with the way to take that back. */
    @GET
    @PermissionsAllowed("notification:read")
    public TemplateInstance list(
            @QueryParam("cursor") @Nullable String cursor, @QueryParam("read") @Nullable UUID read) {
        var page = service.page(cursor, Page.DEFAULT_LIMIT).map(NotificationView::of);
        return Templates.list(shells.here(), page, service.unread(), read);
    }

    @POST
    @Path("/reading")
    @PermissionsAllowed("notification:read")
    public RestResponse<Object> readAll() {
        service.readAll();
        return goTo(HERE);
    }

    @POST
    @Path("/{id}/reading")
    @PermissionsAllowed("notification:read")
    public RestResponse<Object> read(UUID id) {
        service.read(id);
        return goTo(HERE + "?read=" + id);
    }

    @POST
    @Path("/{id}/unreading")
    @PermissionsAllowed("notification:read")
    public RestResponse<Object> unread(UUID id) {
        service.unread(id);
        return goTo(HERE);
    }

    private static RestResponse<Object> goTo(String path) {
        return RestResponse.seeOther(URI.create(path));
    }
}
