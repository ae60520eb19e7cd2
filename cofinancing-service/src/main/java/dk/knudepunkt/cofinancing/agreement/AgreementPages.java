package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormAnswer;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.KnownMunicipality;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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

/** The agreements for people: the list, and one with what its parties answer. Writing one is in {@code draft}. */
@Path(AgreementMenu.LIST)
@Produces(MediaType.TEXT_HTML)
class AgreementPages {

    private static final String AT = AgreementMenu.LIST + '/';

    private final AgreementService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    AgreementPages(AgreementService service, Forms forms, Shells shells, Caller caller, InstantSource clock) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "agreement")
    static class Templates {
        static native TemplateInstance agreements(
                Shell shell,
                Page<AgreementView> agreements,
                AgreementVersions.@Nullable Total total,
                AgreementVersions.Filter filter,
                Sort sort,
                ListChoices choices,
                boolean mayWrite);

        static native TemplateInstance agreement(
                Shell shell, AgreementView agreement, @Nullable String municipality, AgreementForms forms);
    }

    /**
     * What the list can be narrowed to.
     *
     * @param own code of the reader's own municipality; null where they have none
     * @param year whose agreements are summed up
     */
    record ListChoices(
            List<AgreementStatus> statuses, @Nullable String own, List<Municipality> others, int year) {}

    @GET
    @Authenticated
    public TemplateInstance list(
            @QueryParam("status") @Nullable String status,
            @QueryParam("municipality") @KnownMunicipality @Nullable String municipality,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        var filter = AgreementVersions.Filter.of(status, null, municipality);
        var order = AgreementVersions.sort(sort);
        var choices = choices();
        return Templates.agreements(
                shells.here(),
                service.page(filter, order, cursor, Page.DEFAULT_LIMIT),
                shells.aboveRows(() -> service.total(filter, choices.year())),
                filter,
                order,
                choices,
                caller.may("agreement:draft"));
    }

    private ListChoices choices() {
        var own = caller.municipality().orElse(null);
        return new ListChoices(
                List.of(AgreementStatus.values()),
                own,
                Municipality.all().stream()
                        .filter(other -> !other.code().equals(own))
                        .toList(),
                Denmark.dateOf(clock.instant()).getYear());
    }

    @GET
    @Path("/{id}")
    @Authenticated
    public TemplateInstance agreement(UUID id) {
        var agreement = service.get(id);
        return page(agreement, AgreementForms.of(agreement, empty(agreement)));
    }

    @POST
    @Path("/{id}/acceptance")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:answer")
    public RestResponse<Object> accept(UUID id, Fields fields) {
        return answered(
                id,
                Section.ANSWER,
                forms.read(CouncilDecision.class, own(fields))
                        .change((decision, ifMatch) -> service.accept(id, ifMatch, decision)));
    }

    @POST
    @Path("/{id}/decline")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:answer")
    public RestResponse<Object> decline(UUID id, Fields fields) {
        return answered(
                id,
                Section.ANSWER,
                forms.read(CouncilDecision.class, own(fields))
                        .change((decision, ifMatch) -> service.decline(id, ifMatch, decision)));
    }

    @POST
    @Path("/{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:withdraw")
    public RestResponse<Object> withdraw(UUID id, Fields fields) {
        return answered(
                id,
                Section.WITHDRAWAL,
                forms.read(LeaveAgreement.class, own(fields))
                        .change((request, ifMatch) -> service.withdraw(id, ifMatch, request)));
    }

    @POST
    @Path("/{id}/proposal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:propose")
    public RestResponse<Object> propose(UUID id, Fields fields) {
        return answered(
                id, Section.PROPOSAL, forms.pressed(fields).change((pressed, ifMatch) -> service.propose(id, ifMatch)));
    }

    @POST
    @Path("/{id}/retraction")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("agreement:propose")
    public RestResponse<Object> retract(UUID id, Fields fields) {
        return answered(
                id,
                Section.RETRACTION,
                forms.pressed(fields).change((pressed, ifMatch) -> service.retract(id, ifMatch)));
    }

    /** Nobody decides for another municipality than their own. */
    private Fields own(Fields fields) {
        return fields.with("municipalityCode", caller.municipality().orElse(null));
    }

    private RestResponse<Object> answered(UUID id, Section section, FormAnswer<AgreementView> answer) {
        return answer.thenTo(agreement -> AT + id).orAgain(sent -> {
            var agreement = service.get(id);
            var form = forms.beside(sent, agreement, agreement.revision());
            return page(
                    agreement, AgreementForms.of(agreement, empty(agreement)).with(section, form));
        });
    }

    private Form empty(AgreementView agreement) {
        return forms.blank().at(agreement.revision());
    }

    private TemplateInstance page(AgreementView agreement, AgreementForms shown) {
        var own = caller.municipality().orElse(null);
        return Templates.agreement(shells.here(), agreement, own, shown);
    }

    /** The forms of the page, of which one at most was sent. */
    enum Section {
        ANSWER,
        WITHDRAWAL,
        PROPOSAL,
        RETRACTION
    }

    /** What stands in each of them. */
    record AgreementForms(UUID id, Form answer, Form withdrawal, Form proposal, Form retraction) {

        static AgreementForms of(AgreementView agreement, Form empty) {
            return new AgreementForms(agreement.id(), empty, empty, empty, empty);
        }

        /** The address of what a button does. */
        public String to(String command) {
            return AT + id + "/" + command;
        }

        AgreementForms with(Section sent, Form form) {
            return new AgreementForms(
                    id,
                    sent == Section.ANSWER ? form : answer,
                    sent == Section.WITHDRAWAL ? form : withdrawal,
                    sent == Section.PROPOSAL ? form : proposal,
                    sent == Section.RETRACTION ? form : retraction);
        }
    }
}
