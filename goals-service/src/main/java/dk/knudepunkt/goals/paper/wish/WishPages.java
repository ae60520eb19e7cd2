package dk.knudepunkt.goals.paper.wish;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Parameters;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register of wishes, one of them with what was noted, and the form for a new one. */
@Path("/goals/infrastructure-wishes")
@Produces(MediaType.TEXT_HTML)
class WishPages {

    private final WishService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    WishPages(WishService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "wish")
    static class Templates {
        static native TemplateInstance wishes(
                Shell shell, List<WishView> wishes, @Nullable WishOutcome outcome, boolean mayKeep);

        static native TemplateInstance register(Shell shell, Form form);

        static native TemplateInstance wish(Shell shell, WishView wish, List<WishStatus> statuses, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:read")
    public TemplateInstance wishes(@QueryParam("outcome") @Nullable String outcome) {
        var asked = Parameters.constant("outcome", WishOutcome.class, outcome);
        return Templates.wishes(
                shells.here(),
                service.list(new InfrastructureWishes.Filter(null, asked, null)),
                asked,
                caller.may("paper:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public TemplateInstance blank() {
        return registering(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterWish.class, fields)
                .create("registerInfrastructureWish", WishView.class, service::register)
                .thenTo(wish -> "/goals/infrastructure-wishes/" + wish.id())
                .orAgain(WishPages::registering);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:read")
    public TemplateInstance wish(UUID id) {
        var wish = service.show(id);
        return page(wish, forms.blank().at(wish.version()).with("status", wish.status()));
    }

    @POST
    @Path("/{id}/follow-ups")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("paper:keep")
    public RestResponse<Object> followUp(UUID id, Fields fields) {
        return forms.read(FollowUpWish.class, fields)
                .change((request, ifMatch) -> service.followUp(id, ifMatch, request))
                .thenTo(wish -> "/goals/infrastructure-wishes/" + id)
                .orAgain(form -> {
                    var wish = service.show(id);
                    return page(wish, forms.beside(form, wish, wish.version()));
                });
    }

    private static TemplateInstance registering(Form form) {
        return Templates.register(form.shell(), form);
    }

    private static TemplateInstance page(WishView wish, Form form) {
        return Templates.wish(form.shell(), wish, List.of(WishStatus.values()), form);
    }
}
