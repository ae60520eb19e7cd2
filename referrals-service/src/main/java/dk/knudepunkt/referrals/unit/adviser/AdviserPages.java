package dk.knudepunkt.referrals.unit.adviser;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form behind an adviser; the list stands on the page of the unit. */
@Path("/referrals/units/{unitCode}/advisers")
@Produces(MediaType.TEXT_HTML)
class AdviserPages {

    private final AdviserService service;
    private final Forms forms;
    private final InstantSource clock;

    AdviserPages(AdviserService service, Forms forms, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "adviser")
    static class Templates {
        static native TemplateInstance form(Shell shell, String unitCode, @Nullable UUID id, Form form);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("adviser:keep")
    public TemplateInstance blank(String unitCode) {
        service.requireOwn(unitCode);
        return page(unitCode, null, forms.blank().with("activeFrom", Denmark.dateOf(clock.instant())));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("adviser:keep")
    public RestResponse<Object> register(String unitCode, Fields fields) {
        return forms.read(KeepAdviser.class, fields)
                .create(
                        "registerAdviser " + unitCode,
                        AdviserView.class,
                        request -> service.register(unitCode, request))
                .thenTo(adviser -> "/referrals/units/" + unitCode)
                .orAgain(form -> page(unitCode, null, form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("adviser:keep")
    public TemplateInstance adviser(String unitCode, UUID id) {
        service.requireOwn(unitCode);
        var adviser = service.get(unitCode, id);
        return page(unitCode, id, forms.of(adviser, adviser.version()));
    }

    @POST
    @Path("/{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("adviser:keep")
    public RestResponse<Object> change(String unitCode, UUID id, Fields fields) {
        return forms.read(KeepAdviser.class, fields)
                .change((request, ifMatch) -> service.change(unitCode, id, ifMatch, request))
                .thenTo(adviser -> "/referrals/units/" + unitCode)
                .orAgain(form -> {
                    var adviser = service.get(unitCode, id);
                    return page(unitCode, id, forms.beside(form, adviser, adviser.version()));
                });
    }

    private static TemplateInstance page(String unitCode, @Nullable UUID id, Form form) {
        return Templates.form(form.shell(), unitCode, id, form);
    }
}
