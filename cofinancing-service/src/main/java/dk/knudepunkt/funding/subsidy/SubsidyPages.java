package dk.knudepunkt.funding.subsidy;

import dk.knudepunkt.funding.subsidy.SubsidyRequests.GrantSubsidy;
import dk.knudepunkt.funding.subsidy.SubsidyRequests.PaySubsidy;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
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

/** The subsidies with their companies, for those who work with them; everybody else has the sums on the page of funding. */
@Path("/cofinancing/funding/subsidies")
@Produces(MediaType.TEXT_HTML)
class SubsidyPages {

    private static final String HERE = "/cofinancing/funding/subsidies";

    private final SubsidyService service;
    private final Forms forms;
    private final Shells shells;

    SubsidyPages(SubsidyService service, Forms forms, Shells shells) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "subsidy")
    static class Templates {
        static native TemplateInstance subsidies(
                Shell shell,
                Page<SubsidyView> subsidies,
                Subsidies.@Nullable Total total,
                @Nullable SubsidyStatus status,
                SubsidyStatus[] statuses,
                Sort sort);

        static native TemplateInstance grant(
                Shell shell, Form form, List<Option> programmes, List<Municipality> municipalities);

        static native TemplateInstance subsidy(Shell shell, SubsidyView subsidy, Form form);
    }

    @GET
    @PermissionsAllowed("subsidy:read")
    public TemplateInstance subsidies(
            @QueryParam("status") @Nullable String status,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var chosen = Parameters.constant("status", SubsidyStatus.class, status);
        var order = Subsidies.sort(sort);
        return Templates.subsidies(
                shells.here(),
                service.page(chosen, order, cursor, Page.DEFAULT_LIMIT),
                shells.aboveRows(() -> service.total(chosen)),
                chosen,
                SubsidyStatus.values(),
                order);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("subsidy:grant")
    public TemplateInstance blank() {
        return page(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> grant(Fields fields) {
        return forms.read(GrantSubsidy.class, fields)
                .create("grantSubsidy", SubsidyView.class, request -> service.grant(request.promise()))
                .thenTo(subsidy -> HERE + "/" + subsidy.id())
                .orAgain(this::page);
    }

    @GET
    @Path("/{id}")
    @PermissionsAllowed("subsidy:read")
    public TemplateInstance subsidy(UUID id) {
        var subsidy = service.get(id);
        return page(subsidy, forms.blank().at(subsidy.version()));
    }

    @POST
    @Path("/{id}/payment")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> pay(UUID id, Fields fields) {
        return forms.read(PaySubsidy.class, fields)
                .change((request, ifMatch) -> service.pay(id, ifMatch, request.paid(), request.on()))
                .thenTo(subsidy -> HERE + "/" + id)
                .orAgain(form -> again(id, form));
    }

    /** The fields of the payment stand beside this button too. */
    @POST
    @Path("/{id}/lapse")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> lapse(UUID id, Fields fields) {
        return forms.pressed(fields, "paid", "on")
                .change((button, ifMatch) -> service.lapse(id, ifMatch))
                .thenTo(subsidy -> HERE + "/" + id)
                .orAgain(form -> again(id, form));
    }

    @POST
    @Path("/{id}/reversal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("subsidy:grant")
    public RestResponse<Object> reverse(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.reverse(id, ifMatch))
                .thenTo(subsidy -> HERE + "/" + id)
                .orAgain(form -> again(id, form));
    }

    private TemplateInstance again(UUID id, Form form) {
        var subsidy = service.get(id);
        return page(subsidy, forms.beside(form, subsidy, subsidy.version()));
    }

    private TemplateInstance page(Form form) {
        var programmes = service.programmes().stream()
                .map(each -> new Option(each.code(), form.shell().word(each)))
                .toList();
        return Templates.grant(form.shell(), form, programmes, Municipality.all());
    }

    private static TemplateInstance page(SubsidyView subsidy, Form form) {
        return Templates.subsidy(form.shell(), subsidy, form);
    }
}
