package dk.knudepunkt.cofinancing.agreement.draft;

import dk.knudepunkt.cofinancing.agreement.AgreementProblem;
import dk.knudepunkt.cofinancing.agreement.AgreementService;
import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.agreement.key.KeyProblem;
import dk.knudepunkt.cofinancing.cluster.Cluster;
import dk.knudepunkt.cofinancing.cluster.Clusters;
import dk.knudepunkt.cofinancing.municipality.Memberships;
import dk.knudepunkt.cofinancing.municipality.population.Populations;
import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    DraftPages(
            DraftService drafts,
            AgreementService service,
            Clusters clusters,
            Populations populations,
            Memberships memberships,
            Idempotency idempotency,
            Validator validator,
            Shells shells,
            Caller caller,
            InstantSource clock) {
        this.drafts = drafts;
        this.service = service;
        this.clusters = clusters;
        this.populations = populations;
        this.memberships = memberships;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    /** What the form's lists offer. */
    record Offers(
            Map<String, String> labels,
            List<Cluster> clusters,
            List<Municipality> municipalities,
            List<LocalDate> keyDates) {}

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        static native TemplateInstance form(
                Shell shell, String action, DraftForm form, FormErrors errors, Offers offers);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("agreement:draft")
    public TemplateInstance blank() {
        var form = new DraftForm();
        form.key = UUID.randomUUID().toString();
        form.byPopulation = "100";
        form.lead = caller.municipality().orElse("");
        form.parties = memberships.codesAt(Denmark.dateOf(clock.instant()));
        return form("new", form, FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:draft")
    public RestResponse<Object> draft(@BeanParam DraftForm form) {
        return written(
                "new",
                form,
                request -> idempotency
                        .once(
                                form.key,
                                "draftAgreement",
                                request,
                                AgreementView.class,
                                () -> RestResponse.ok(drafts.draft(request)))
                        .getEntity());
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("agreement:draft")
    public TemplateInstance edit(UUID id) {
        return form(id + "/edit", DraftForm.of(service.get(id)), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:draft")
    public RestResponse<Object> redraft(UUID id, @BeanParam DraftForm form) {
        return written(id + "/edit", form, request -> drafts.redraft(id, IfMatch.version(form.version), request));
    }

    private RestResponse<Object> written(String action, DraftForm form, Function<DraftAgreement, AgreementView> deed) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (errors.isEmpty()) {
            try {
                return Answer.goTo(AT + deed.apply(request).id());
            } catch (AgreementProblem | DraftProblem | KeyProblem refused) {
                errors = FormErrors.at(
                        refused.pointer().orElse("/cluster").substring(1),
                        shells.here().told(refused));
            }
        }
        return Answer.again(form(action, form, byField(errors)));
    }

    /** The form has one place for all that is wrong with the key, and one for the parties. */
    private static FormErrors byField(FormErrors errors) {
        var byField = new LinkedHashMap<String, String>();
        errors.byField().forEach((path, message) -> byField.putIfAbsent(path.replaceFirst("[/.].*", ""), message));
        return new FormErrors(byField);
    }

    private TemplateInstance form(String action, DraftForm form, FormErrors errors) {
        var shell = shells.here();
        var offers =
                new Offers(DraftForm.labels(shell), clusters.listAll(), Municipality.all(), populations.keyDates());
        return Templates.form(shell, AT + action, form, errors, offers);
    }
}
