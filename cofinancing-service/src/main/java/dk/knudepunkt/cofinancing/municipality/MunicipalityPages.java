package dk.knudepunkt.cofinancing.municipality;

import static java.util.Comparator.comparing;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The register for people: who belongs to the region today, and the forms by which one joins or leaves. */
@Path("/cofinancing/municipalities")
@Produces(MediaType.TEXT_HTML)
class MunicipalityPages {

    private final MunicipalityService service;
    private final Shells shells;
    private final Caller caller;

    MunicipalityPages(MunicipalityService service, Shells shells, Caller caller) {
        this.service = service;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "municipality")
    static class Templates {
        static native TemplateInstance municipalities(
                Shell shell,
                List<MunicipalityView> members,
                List<MunicipalityView> others,
                List<Region> regions,
                boolean mayChange,
                FormErrors errors);
    }

    @GET
    @Authenticated
    public TemplateInstance list() {
        return page(FormErrors.NONE);
    }

    @POST
    @Path("/membership")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("membership:change")
    public RestResponse<Object> join(@RestForm String code, @RestForm String region, @RestForm @Nullable String from) {
        return changed("from", from, day -> service.join(code, region, day));
    }

    @POST
    @Path("/departure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("membership:change")
    public RestResponse<Object> leave(@RestForm @NotNull String codeAndVersion, @RestForm @Nullable String until) {
        var leaving = codeAndVersion.split("-", 2);
        var version = leaving.length == 2 ? Typed.count(leaving[1]) : null;
        return changed(
                "until",
                until,
                day -> service.leave(leaving[0], version == null ? null : IfMatch.version(version), day));
    }

    private RestResponse<Object> changed(String field, @Nullable String typed, Consumer<LocalDate> deed) {
        var day = Typed.date(typed);
        if (day == null) {
            var message =
                    shells.here().say("Skriv en dato, for eksempel 2027-01-01", "Write a date such as 2027-01-01");
            return Answer.again(page(FormErrors.at(field, message)));
        }
        try {
            deed.accept(day);
            return Answer.goTo("/cofinancing/municipalities");
        } catch (MunicipalityProblem refused) {
            return Answer.again(page(FormErrors.at(field, shells.here().told(refused))));
        }
    }

    private TemplateInstance page(FormErrors errors) {
        var byName = comparing(MunicipalityView::name, Collator.getInstance(Locale.of("da")));
        var all = service.list(null, null).stream().sorted(byName).toList();
        return Templates.municipalities(
                shells.here(),
                all.stream().filter(each -> each.region() != null).toList(),
                all.stream().filter(each -> each.region() == null).toList(),
                service.regions(),
                caller.may("membership:change"),
                errors);
    }
}
