package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.cofinancing.agreement.AgreementService;
import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.cluster.Clusters;
import dk.knudepunkt.cofinancing.municipality.Memberships;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
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
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The form in which the lead's side writes an agreement. */
@Path("/cofinancing/agreements")
@Produces(MediaType.TEXT_HTML)
class DraftPages {

    private static final String AT = "/cofinancing/agreements/";

    private final DraftService drafts;
    private final AgreementService service;
    private final Clusters clusters;
    private final Populations populations;
    private final Memberships memberships;
    private final Forms forms;
    private final Caller caller;
    private final InstantSource clock;

    DraftPages(
            DraftService drafts,
            AgreementService service,
            Clusters clusters,
            Populations populations,
            Memberships memberships,
            Forms forms,
            Caller caller,
            InstantSource clock) {
        this.drafts = drafts;
        this.service = service;
        this.clusters = clusters;
        this.populations = populations;
        this.memberships = memberships;
        this.forms = forms;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the form's lists offer. */
    record Offers(List<Option> clusters, List<Municipality> municipalities, List<LocalDate> keyDates) {}

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        static native TemplateInstance form(Shell shell, Form form, Offers offers);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("agreement:draft")
    public TemplateInstance blank() {
        return page(forms.blank()
                .with("key.byPopulation", 100)
                .with("lead", caller.municipality().orElse(null))
                .with("parties", memberships.codesAt(Denmark.dateOf(clock.instant()))));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:draft")
    public RestResponse<Object> draft(Fields fields) {
        return forms.read(DraftAgreement.class, fields)
                .create("draftAgreement", AgreementView.class, drafts::draft)
                .thenTo(agreement -> AT + agreement.id())
                .orAgain(this::page);
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("agreement:draft")
    public TemplateInstance edit(UUID id) {
        var agreement = service.get(id);
        return page(forms.of(DraftAgreement.of(agreement), agreement.revision()));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:draft")
    public RestResponse<Object> redraft(UUID id, Fields fields) {
        return forms.read(DraftAgreement.class, fields)
                .change((request, ifMatch) -> drafts.redraft(id, ifMatch, request))
                .thenTo(agreement -> AT + id)
                .orAgain(form -> {
                    var agreement = service.get(id);
                    return page(forms.beside(form, DraftAgreement.of(agreement), agreement.revision()));
                });
    }

    private TemplateInstance page(Form form) {
        var shell = form.shell();
        var offered = clusters.listAll().stream()
                .map(cluster -> new Option(
                        cluster.code(),
                        shell.say(cluster.name().da(), cluster.name().en())))
                .toList();
        return Templates.form(shell, form, new Offers(offered, Municipality.all(), populations.keyDates()));
    }
}
