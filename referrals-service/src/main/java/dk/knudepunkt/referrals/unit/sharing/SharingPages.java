package dk.knudepunkt.referrals.unit.sharing;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.sharing.GiveConsent.WithdrawConsent;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The shared companies, the consents behind them, and the two forms. */
@Path("/referrals/shared-companies")
@Produces(MediaType.TEXT_HTML)
class SharingPages {

    private static final String CONSENTS = "/referrals/shared-companies/consents";
    private static final List<ConsentWay> WAYS = List.of(ConsentWay.values());

    private final SharedCompanies companies;
    private final ConsentService service;
    private final Units units;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    SharingPages(
            SharedCompanies companies,
            ConsentService service,
            Units units,
            Forms forms,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.companies = companies;
        this.service = service;
        this.units = units;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "sharing")
    static class Templates {
        static native TemplateInstance companies(Shell shell, List<SharedCompany> companies, Map<String, String> units);

        static native TemplateInstance consents(
                Shell shell, Page<ConsentView> consents, Map<String, String> units, boolean mayWrite);

        static native TemplateInstance give(Shell shell, Form form, Map<String, String> units, List<ConsentWay> ways);

        static native TemplateInstance withdraw(Shell shell, ConsentView consent, Form form, List<ConsentWay> ways);
    }

    @GET
    @PermissionsAllowed("shared-company:read")
    public TemplateInstance companies() {
        return Templates.companies(shells.here(), companies.list(null), units.names());
    }

    @GET
    @Path("/consents")
    @PermissionsAllowed("consent:read")
    public TemplateInstance consents(@QueryParam("cursor") @Nullable String cursor) {
        var page = service.page(null, cursor, Page.DEFAULT_LIMIT).map(ConsentView::of);
        return Templates.consents(shells.here(), page, units.names(), caller.may("consent:give"));
    }

    @GET
    @Path("/consents/new")
    @PermissionsAllowed("consent:give")
    public TemplateInstance blank() {
        return giving(forms.blank().with("day", today()));
    }

    @POST
    @Path("/consents/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("consent:give")
    public RestResponse<Object> give(Fields fields) {
        return forms.read(GiveConsent.class, fields)
                .create("giveCompanyConsent", ConsentView.class, request -> ConsentView.of(service.give(request)))
                .thenTo(consent -> CONSENTS)
                .orAgain(this::giving);
    }

    @GET
    @Path("/consents/{id}/withdrawal")
    @PermissionsAllowed("consent:give")
    public TemplateInstance withdrawal(UUID id) {
        var consent = ConsentView.of(service.get(id));
        return withdrawing(consent, forms.of(consent, consent.version()).with("day", today()));
    }

    @POST
    @Path("/consents/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("consent:give")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return forms.read(WithdrawConsent.class, fields)
                .change((request, ifMatch) -> service.withdraw(id, ifMatch, request))
                .thenTo(consent -> CONSENTS)
                .orAgain(form -> {
                    var consent = ConsentView.of(service.get(id));
                    return withdrawing(consent, forms.beside(form, consent, consent.version()));
                });
    }

    private TemplateInstance giving(Form form) {
        var own = units.names(UnitScope.toWrite(caller));
        return Templates.give(form.shell(), form, own, WAYS);
    }

    private static TemplateInstance withdrawing(ConsentView consent, Form form) {
        return Templates.withdraw(form.shell(), consent, form, WAYS);
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
