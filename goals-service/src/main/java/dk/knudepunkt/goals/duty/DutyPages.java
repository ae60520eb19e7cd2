package dk.knudepunkt.goals.duty;

import dk.knudepunkt.goals.contract.Contracts;
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
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The duties of a month, one of them with what was handed over, and the form for a new one. */
@Path("/goals/duties")
@Produces(MediaType.TEXT_HTML)
class DutyPages {

    private final DutyService service;
    private final Contracts contracts;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    DutyPages(DutyService service, Contracts contracts, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.contracts = contracts;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "duty")
    static class Templates {
        static native TemplateInstance month(
                Shell shell, Month month, List<DutyView> duties, @Nullable DutyStatus status, boolean mayKeep);

        static native TemplateInstance agree(Shell shell, Form form, List<Integer> years);

        static native TemplateInstance duty(Shell shell, DutyView duty, Form handover, Form cancellation);
    }

    /** The days of a month, and the first of those beside it. */
    record Month(LocalDate first, LocalDate last, LocalDate before, LocalDate after) {

        static Month of(YearMonth month) {
            var next = month.plusMonths(1);
            return new Month(
                    month.atDay(1), month.atEndOfMonth(), month.minusMonths(1).atDay(1), next.atDay(1));
        }
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:read")
    public TemplateInstance month(
            @QueryParam("on") @Nullable String on, @QueryParam("status") @Nullable String status) {
        var month = service.month(Parameters.date("on", on));
        var chosen = Parameters.constant("status", DutyStatus.class, status);
        var duties = service.ofMonth(month).stream()
                .filter(duty -> chosen == null || duty.status() == chosen)
                .toList();
        return Templates.month(shells.here(), Month.of(month), duties, chosen, caller.may("duty:keep"));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:keep")
    public TemplateInstance blank() {
        return agreeing(forms.blank().with("year", contracts.years().getLast()));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:keep")
    public RestResponse<Object> agree(Fields fields) {
        return forms.read(AgreeDuty.class, fields)
                .create("agreeReportingDuty", DutyView.class, service::agree)
                .thenTo(duty -> "/goals/duties/" + duty.id())
                .orAgain(this::agreeing);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:read")
    public TemplateInstance duty(UUID id) {
        var duty = service.show(id);
        return page(duty, handover(duty), button(duty));
    }

    @POST
    @Path("/{id}/handovers")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:keep")
    public RestResponse<Object> handOver(UUID id, Fields fields) {
        return forms.read(HandOverReport.class, fields)
                .change((request, ifMatch) -> service.handOver(id, ifMatch, request))
                .thenTo(handed -> "/goals/duties/" + id)
                .orAgain(form -> {
                    var duty = service.show(id);
                    return page(duty, forms.beside(form, duty, duty.version()), button(duty));
                });
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("duty:keep")
    public RestResponse<Object> cancel(UUID id, Fields fields) {
        return forms.read(CancelDuty.class, fields)
                .change((request, ifMatch) -> service.cancel(id, ifMatch, request))
                .thenTo(cancelled -> "/goals/duties/" + id)
                .orAgain(form -> {
                    var duty = service.show(id);
                    return page(duty, handover(duty), forms.beside(form, duty, duty.version()));
                });
    }

    /** It is most often told on its day. */
    private Form handover(DutyView duty) {
        return button(duty).with("handedOn", service.today());
    }

    private Form button(DutyView duty) {
        return forms.blank().at(duty.version());
    }

    private static TemplateInstance page(DutyView duty, Form handover, Form cancellation) {
        return Templates.duty(handover.shell(), duty, handover, cancellation);
    }

    private TemplateInstance agreeing(Form form) {
        return Templates.agree(form.shell(), form, contracts.years());
    }
}
