package dk.knudepunkt.goals.reported;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
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
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What was told of a target, the form to tell more, and one value with what may be done to it. */
@Path("/goals/contracts/{contract}/targets/{code}/reported-values")
@Produces(MediaType.TEXT_HTML)
class ReportedValuePages {

    private final ReportedValueService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    ReportedValuePages(ReportedValueService service, Forms forms, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "reported")
    static class Templates {
        static native TemplateInstance target(
                Shell shell, Target target, Page<ReportedValueView> values, boolean mayEnter);

        static native TemplateInstance enter(Shell shell, Target target, List<Unit> units, Form form);

        /** @param documents of the documents beside it, which have nothing to do with what is typed in the other */
        static native TemplateInstance value(
                Shell shell, Target target, ReportedValueView value, Form documents, Form form);
    }

    /** A step that is told in a form. */
    private interface Telling {
        ReportedValueView tell(ReportedValueReason told, IfMatch ifMatch);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:read")
    public TemplateInstance target(
            ContractAddress contract, String code, @QueryParam("cursor") @Nullable String cursor) {
        return Templates.target(
                shells.here(),
                service.target(id(contract, code)),
                service.ofTarget(id(contract, code), cursor, Page.DEFAULT_LIMIT),
                HouseScope.of(caller).may("reported-value:enter", contract.key()));
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:enter")
    public TemplateInstance blank(ContractAddress contract, String code) {
        HouseScope.of(caller).require(contract.key());
        return entering(contract, code, forms.blank().with("asOf", Denmark.dateOf(clock.instant())));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:enter")
    public RestResponse<Object> enter(ContractAddress contract, String code, Fields fields) {
        var operation = "enterReportedValue " + path(contract, code);
        return forms.read(EnterReportedValue.class, fields)
                .create(operation, ReportedValueView.class, request -> service.enter(id(contract, code), request))
                .thenTo(value -> path(contract, code) + "/" + value.id())
                .orAgain(form -> entering(contract, code, form));
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:read")
    public TemplateInstance value(ContractAddress contract, String code, UUID id) {
        var value = service.show(id(contract, code), id);
        return page(contract, value, forms.of(value, value.version()));
    }

    @POST
    @Path("/{id}/approval")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:approve")
    public RestResponse<Object> approve(ContractAddress contract, String code, UUID id, Fields fields) {
        return forms.pressed(fields, "reason")
                .change((pressed, ifMatch) -> service.approve(id(contract, code), id, ifMatch))
                .thenTo(value -> path(contract, code) + "/" + id)
                .orAgain(form -> again(contract, code, id, form));
    }

    @POST
    @Path("/{id}/rejection")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:approve")
    public RestResponse<Object> reject(ContractAddress contract, String code, UUID id, Fields fields) {
        return tell(
                contract,
                code,
                id,
                fields,
                (told, ifMatch) -> service.reject(id(contract, code), id, ifMatch, told.reason()));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("reported-value:enter")
    public RestResponse<Object> withdraw(ContractAddress contract, String code, UUID id, Fields fields) {
        return tell(
                contract,
                code,
                id,
                fields,
                (told, ifMatch) -> service.withdraw(id(contract, code), id, ifMatch, told.reason()));
    }

    private RestResponse<Object> tell(ContractAddress contract, String code, UUID id, Fields fields, Telling telling) {
        return forms.read(ReportedValueReason.class, fields)
                .change(telling::tell)
                .thenTo(value -> path(contract, code) + "/" + id)
                .orAgain(form -> again(contract, code, id, form));
    }

    private TemplateInstance again(ContractAddress contract, String code, UUID id, Form form) {
        var value = service.show(id(contract, code), id);
        return page(contract, value, forms.beside(form, value, value.version()));
    }

    private TemplateInstance page(ContractAddress contract, ReportedValueView value, Form form) {
        return Templates.value(form.shell(), service.target(id(contract, value.target())), value, forms.blank(), form);
    }

    private TemplateInstance entering(ContractAddress contract, String code, Form form) {
        var target = service.target(id(contract, code));
        return Templates.enter(form.shell(), target, StatementRules.unitsOf(target), form);
    }

    private static String path(ContractAddress contract, String code) {
        return "/goals/contracts/%s/targets/%s/reported-values".formatted(contract, code);
    }

    private static Target.Id id(ContractAddress contract, String code) {
        return new Target.Id(contract.key(), code);
    }
}
