package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.cofinancing.cluster.ClusterService;
import dk.knudepunkt.cofinancing.cluster.ClusterView;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.CalendarYear;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
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
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One cluster office on one page: the office, its members, and a year's result contract with its small forms. */
@Path("/cofinancing/clusters/{code}")
@Produces(MediaType.TEXT_HTML)
class ResultContractPages {

    private final ClusterService clusters;
    private final ResultContractService service;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    ResultContractPages(
            ClusterService clusters, ResultContractService service, Validator validator, Shells shells, Caller caller) {
        this.clusters = clusters;
        this.service = service;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "resultcontract")
    static class Templates {
        static native TemplateInstance cluster(
                Shell shell,
                ClusterView cluster,
                Page<ResultContractView> contracts,
                @Nullable ResultContractView contract,
                ResultContractForm form,
                FormErrors errors,
                boolean mayKeep,
                boolean mayEdit);
    }

    @GET
    @Authenticated
    public TemplateInstance cluster(String code, @QueryParam("year") @Nullable Integer year) {
        return page(code, year, new ResultContractForm(), FormErrors.NONE);
    }

    @POST
    @Path("/contracts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> open(String code, @BeanParam ResultContractForm form) {
        return sent(
                code, null, form, form.opening(), request -> service.open(code, request.year(), request.agreedOn()));
    }

    @POST
    @Path("/contracts/{year}/deliverables")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> promise(String code, CalendarYear year, @BeanParam ResultContractForm form) {
        return sent(
                code,
                year.value(),
                form,
                form.promise(),
                request -> service.promise(code, year.value(), seen(form), request.title(), request.dueOn()));
    }

    @POST
    @Path("/contracts/{year}/deliverables/{no}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> move(String code, CalendarYear year, int no, @BeanParam ResultContractForm form) {
        return sent(
                code,
                year.value(),
                form,
                form.move(),
                request -> service.move(code, year.value(), seen(form), no, request.status(), request.note()));
    }

    @POST
    @Path("/contracts/{year}/criteria/{no}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> answer(String code, CalendarYear year, int no, @BeanParam ResultContractForm form) {
        return sent(
                code,
                year.value(),
                form,
                form.answer(),
                request -> service.answer(code, year.value(), seen(form), no, request.given()));
    }

    @POST
    @Path("/contracts/{year}/evaluation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> evaluate(String code, CalendarYear year, @BeanParam ResultContractForm form) {
        return sent(
                code,
                year.value(),
                form,
                form.evaluation(),
                request -> service.evaluate(code, year.value(), seen(form), request.held()));
    }

    /** Does what a form asks for, or shows it again with what is wrong. */
    private <T> RestResponse<Object> sent(
            String code, @Nullable Integer year, ResultContractForm form, T request, Consumer<T> use) {
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(page(code, year, form, errors));
        }
        try {
            use.accept(request);
        } catch (ResultContractProblem.YearTaken
                | ResultContractProblem.DueOutsideYear
                | ResultContractProblem.EvaluatedTooEarly refused) {
            return Answer.again(page(code, year, form, FormErrors.at(field(refused), said(refused))));
        }
        var shown = year == null ? form.year : year;
        return Answer.goTo("/cofinancing/clusters/" + code + "?year=" + shown);
    }

    private static String field(ResultContractProblem refused) {
        return switch (refused) {
            case ResultContractProblem.YearTaken taken -> "year";
            case ResultContractProblem.DueOutsideYear outside -> "dueOn";
            default -> "heldOn";
        };
    }

    private String said(ResultContractProblem refused) {
        return shells.here().told(refused);
    }

    private static IfMatch seen(ResultContractForm form) {
        return IfMatch.version(form.version);
    }

    private TemplateInstance page(String code, @Nullable Integer year, ResultContractForm form, FormErrors errors) {
        var contracts = service.page(code, null, Page.MAX_LIMIT);
        var shown = year == null ? contracts.items().stream().findFirst().orElse(null) : service.get(code, year);
        return Templates.cluster(
                shells.here(),
                clusters.get(code),
                contracts,
                shown,
                form,
                errors,
                caller.may("cluster:keep"),
                caller.may("contract:keep"));
    }
}
