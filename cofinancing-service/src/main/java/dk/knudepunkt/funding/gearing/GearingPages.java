package dk.knudepunkt.funding.gearing;

import static dk.knudepunkt.platform.page.Typed.count;
import static dk.knudepunkt.platform.page.Typed.kroner;

import dk.knudepunkt.funding.gearing.GearingRequests.StateAccounts;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The form of a year's accounts. The figures stand on the page of funding. */
@Path("/cofinancing/funding/gearing")
@Produces(MediaType.TEXT_HTML)
class GearingPages {

    private final GearingService service;
    private final Validator validator;
    private final Shells shells;

    GearingPages(GearingService service, Validator validator, Shells shells) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
    }

    /** As a browser sends it; without a version the year is new. */
    public static class Form {

        @RestForm
        public @Nullable String year;

        @RestForm
        public @Nullable String turnover;

        @RestForm
        public @Nullable String operatingFunds;

        @RestForm
        public @Nullable String version;

        static Form of(GearingYear accounts) {
            var form = new Form();
            form.year = String.valueOf(accounts.year());
            form.turnover = Objects.toString(accounts.turnover(), "");
            form.operatingFunds = Objects.toString(accounts.operatingFunds(), "");
            form.version = Objects.toString(accounts.version(), "");
            return form;
        }

        /** What is missing is for the constraints to refuse. */
        @SuppressWarnings("NullAway")
        StateAccounts request() {
            return new StateAccounts(count(year), kroner(turnover), kroner(operatingFunds));
        }

        @Nullable
        Integer versionSeen() {
            return count(version);
        }
    }

    @CheckedTemplate(basePath = "gearing")
    static class Templates {
        static native TemplateInstance accounts(Shell shell, Form form, FormErrors errors);
    }

    @GET
    @PermissionsAllowed("gearing:state")
    public TemplateInstance form(@QueryParam("year") @Nullable Integer year) {
        return Templates.accounts(
                shells.here(), year == null ? new Form() : Form.of(service.get(year)), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("gearing:state")
    public RestResponse<Object> state(@BeanParam Form form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(Templates.accounts(shells.here(), form, errors));
        }
        try {
            store(request, form.versionSeen());
        } catch (GearingProblem.YearTaken | GearingProblem.YearNotBegun refused) {
            var shell = shells.here();
            var said = FormErrors.at("year", shell.told(refused));
            return Answer.again(Templates.accounts(shell, form, said));
        }
        return Answer.goTo("/cofinancing/funding");
    }

    private void store(StateAccounts request, @Nullable Integer version) {
        if (version == null) {
            service.state(request.year(), request.amounts());
        } else {
            service.correct(request.year(), IfMatch.version(version), request.amounts());
        }
    }
}
