package dk.knudepunkt.funding.gearing;

import dk.knudepunkt.funding.gearing.GearingRequests.CorrectAccounts;
import dk.knudepunkt.funding.gearing.GearingRequests.StateAccounts;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form of a year's accounts. The figures stand on the page of funding. */
@Path("/cofinancing/funding/gearing")
@Produces(MediaType.TEXT_HTML)
class GearingPages {

    private static final String FUNDING = "/cofinancing/funding";

    private final GearingService service;
    private final Forms forms;

    GearingPages(GearingService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "gearing")
    static class Templates {
        static native TemplateInstance accounts(Shell shell, @Nullable GearingYear accounts, Form form);
    }

    @GET
    @PermissionsAllowed("gearing:state")
    public TemplateInstance blank() {
        return page(null, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("gearing:state")
    public RestResponse<Object> state(Fields fields) {
        return forms.read(StateAccounts.class, fields)
                .create("stateAccounts", GearingYear.class, request -> service.state(request.year(), request.amounts()))
                .thenTo(accounts -> FUNDING)
                .orAgain(form -> page(null, form));
    }

    @GET
    @Path("/{year}")
    @PermissionsAllowed("gearing:state")
    public TemplateInstance accounts(CalendarYear year) {
        var accounts = service.get(year.value());
        return page(accounts, forms.of(CorrectAccounts.of(accounts), accounts.statedVersion()));
    }

    @POST
    @Path("/{year}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("gearing:state")
    public RestResponse<Object> correct(CalendarYear year, Fields fields) {
        return forms.read(CorrectAccounts.class, fields)
                .change((request, ifMatch) -> service.correct(year.value(), ifMatch, request.amounts()))
                .thenTo(accounts -> FUNDING)
                .orAgain(form -> {
                    var accounts = service.get(year.value());
                    return page(accounts, forms.beside(form, CorrectAccounts.of(accounts), accounts.statedVersion()));
                });
    }

    private static TemplateInstance page(@Nullable GearingYear accounts, Form form) {
        return Templates.accounts(form.shell(), accounts, form);
    }
}
