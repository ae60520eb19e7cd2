package dk.knudepunkt.cases.hours.period;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.time.KnownYears;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The months of a year, and one month with what was done to it. */
@Path("/hours/periods")
@Produces(MediaType.TEXT_HTML)
class PeriodPages {

    private final PeriodService service;
    private final Forms forms;
    private final Shells shells;

    PeriodPages(PeriodService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "period")
    static class Templates {
        static native TemplateInstance list(Shell shell, int year, List<PeriodView> periods);

        static native TemplateInstance period(Shell shell, PeriodView period, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public TemplateInstance list(
            @QueryParam("year") @Min(KnownYears.FIRST) @Max(KnownYears.LAST) @Nullable Integer year) {
        var shown = year == null ? service.thisYear() : year;
        return Templates.list(shells.here(), shown, service.of(shown));
    }

    @GET
    @Path("/{month}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:register")
    public TemplateInstance period(Month month) {
        var period = service.get(month.value());
        return page(period, forms.of(period, period.version()));
    }

    @POST
    @Path("/{month}/closing")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:close")
    public RestResponse<Object> close(Month month, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.close(month.value(), ifMatch))
                .thenTo(period -> "/hours/periods/" + month)
                .orAgain(form -> again(month, form));
    }

    @POST
    @Path("/{month}/reopening")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("hours:close")
    public RestResponse<Object> reopen(Month month, Fields fields) {
        return forms.read(ReopenPeriod.class, fields)
                .change((request, ifMatch) -> service.reopen(month.value(), ifMatch, request))
                .thenTo(period -> "/hours/periods/" + month)
                .orAgain(form -> again(month, form));
    }

    private TemplateInstance again(Month month, Form form) {
        var period = service.get(month.value());
        return page(period, forms.beside(form, period, period.version()));
    }

    private static TemplateInstance page(PeriodView period, Form form) {
        return Templates.period(form.shell(), period, form);
    }
}
