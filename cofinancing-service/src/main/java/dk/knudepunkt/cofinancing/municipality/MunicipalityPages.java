package dk.knudepunkt.cofinancing.municipality;

import static java.util.Comparator.comparing;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.util.List;
import java.util.Locale;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register for people: who belongs to the region today, and the forms by which one joins or leaves. */
@Path("/cofinancing/municipalities")
@Produces(MediaType.TEXT_HTML)
class MunicipalityPages {

    private static final String HERE = "/cofinancing/municipalities";

    private final MunicipalityService service;
    private final Forms forms;
    private final Caller caller;

    MunicipalityPages(MunicipalityService service, Forms forms, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "municipality")
    static class Templates {
        static native TemplateInstance municipalities(
                Shell shell, List<MunicipalityView> members, @Nullable Changes changes);
    }

    /** What whoever may change the register is offered. */
    record Changes(Form joining, Form leaving, List<Option> others, List<Option> members, List<Option> regions) {}

    @GET
    @Authenticated
    public TemplateInstance list() {
        return page(forms.blank(), forms.blank());
    }

    @POST
    @Path("/membership")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("membership:change")
    public RestResponse<Object> join(Fields fields) {
        return forms.read(JoiningMember.class, fields)
                .apply(request -> service.join(request.code(), request.region(), request.from()))
                .thenTo(member -> HERE)
                .orAgain(form -> page(form, forms.blank()));
    }

    @POST
    @Path("/departure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("membership:change")
    public RestResponse<Object> leave(Fields fields) {
        return forms.read(LeavingMember.class, fields)
                .apply(request -> service.leave(
                        request.codeAndVersion().code(),
                        request.codeAndVersion().ifMatch(),
                        request.until()))
                .thenTo(member -> HERE)
                .orAgain(form -> page(forms.blank(), form));
    }

    private TemplateInstance page(Form joining, Form leaving) {
        var byName = comparing(MunicipalityView::name, Collator.getInstance(Locale.of("da")));
        var all = service.list(null, null).stream().sorted(byName).toList();
        var members = all.stream().filter(each -> each.region() != null).toList();
        var others = all.stream().filter(each -> each.region() == null).toList();
        return Templates.municipalities(
                joining.shell(),
                members,
                caller.may("membership:change")
                        ? new Changes(joining, leaving, byCode(others), byVersion(members), regions())
                        : null);
    }

    private static List<Option> byCode(List<MunicipalityView> municipalities) {
        return municipalities.stream()
                .map(each -> new Option(each.code(), each.name()))
                .toList();
    }

    private static List<Option> byVersion(List<MunicipalityView> members) {
        return members.stream()
                .map(each -> new Option(each.codeAndVersion(), each.name()))
                .toList();
    }

    private List<Option> regions() {
        return service.regions().stream()
                .map(each -> new Option(each.code(), each.name()))
                .toList();
    }
}
