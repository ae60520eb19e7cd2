package dk.knudepunkt.cofinancing.cluster.resultcontract;

import static dk.knudepunkt.cofinancing.cluster.resultcontract.ContractForms.EVALUATION;
import static dk.knudepunkt.cofinancing.cluster.resultcontract.ContractForms.OPENING;
import static dk.knudepunkt.cofinancing.cluster.resultcontract.ContractForms.PROMISE;
import static dk.knudepunkt.cofinancing.cluster.resultcontract.ContractForms.criterion;
import static dk.knudepunkt.cofinancing.cluster.resultcontract.ContractForms.deliverable;

import dk.knudepunkt.cofinancing.cluster.ClusterService;
import dk.knudepunkt.cofinancing.cluster.ClusterView;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.AnswerCriterion;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.EvaluateYear;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.MoveDeliverable;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.OpenResultContract;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.PromiseDeliverable;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.CalendarYear;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One cluster office on one page: the office, its members, and a year's result contract with its small forms. */
@Path("/cofinancing/clusters/{code}")
@Produces(MediaType.TEXT_HTML)
class ResultContractPages {

    private final ClusterService clusters;
    private final ResultContractService service;
    private final Forms forms;
    private final Caller caller;

    ResultContractPages(ClusterService clusters, ResultContractService service, Forms forms, Caller caller) {
        this.clusters = clusters;
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "resultcontract")
    static class Templates {
        static native TemplateInstance cluster(
                Shell shell,
                ClusterView cluster,
                List<ResultContractView> contracts,
                @Nullable ResultContractView contract,
                Map<String, Form> forms,
                List<CriterionVerdict> verdicts,
                boolean mayKeep,
                boolean mayEdit);
    }

    @GET
    @Authenticated
    public TemplateInstance cluster(String code, @QueryParam("year") @Nullable Integer year) {
        var contract = year == null ? newest(code) : service.get(code, year);
        return page(code, contract, ContractForms.of(forms, contract));
    }

    @POST
    @Path("/contracts")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> open(String code, Fields fields) {
        return forms.read(OpenResultContract.class, fields)
                .create(
                        "openResultContract " + code,
                        ResultContractView.class,
                        request -> service.open(code, request.year(), request.agreedOn()))
                .thenTo(contract -> at(code, contract))
                .orAgain(form -> {
                    var contract = newest(code);
                    return page(
                            code, contract, ContractForms.of(forms, contract).with(OPENING, form));
                });
    }

    @POST
    @Path("/contracts/{year}/deliverables")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> promise(String code, CalendarYear year, Fields fields) {
        return forms.read(PromiseDeliverable.class, fields)
                .change((request, ifMatch) -> service.promise(code, year.value(), ifMatch, request))
                .thenTo(contract -> at(code, contract))
                .orAgain(form -> {
                    var contract = service.get(code, year.value());
                    return again(contract, PROMISE, forms.beside(form, contract, contract.version()));
                });
    }

    @POST
    @Path("/contracts/{year}/deliverables/{no}/status")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> move(String code, CalendarYear year, int no, Fields fields) {
        return forms.read(MoveDeliverable.class, fields)
                .change((request, ifMatch) -> service.move(code, year.value(), ifMatch, no, request))
                .thenTo(contract -> at(code, contract))
                .orAgain(form -> {
                    var contract = service.get(code, year.value());
                    return again(
                            contract,
                            deliverable(no),
                            forms.beside(form, contract.deliverable(no), contract.version()));
                });
    }

    @POST
    @Path("/contracts/{year}/criteria/{no}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> answer(String code, CalendarYear year, int no, Fields fields) {
        return forms.read(AnswerCriterion.class, fields)
                .change((request, ifMatch) -> service.answer(code, year.value(), ifMatch, no, request.given()))
                .thenTo(contract -> at(code, contract))
                .orAgain(form -> {
                    var contract = service.get(code, year.value());
                    return again(
                            contract, criterion(no), forms.beside(form, contract.criterion(no), contract.version()));
                });
    }

    @POST
    @Path("/contracts/{year}/evaluation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("contract:keep")
    public RestResponse<Object> evaluate(String code, CalendarYear year, Fields fields) {
        return forms.read(EvaluateYear.class, fields)
                .change((request, ifMatch) -> service.evaluate(code, year.value(), ifMatch, request.held()))
                .thenTo(contract -> at(code, contract))
                .orAgain(form -> {
                    var contract = service.get(code, year.value());
                    return again(contract, EVALUATION, forms.beside(form, contract.evaluated(), contract.version()));
                });
    }

    private static String at(String code, ResultContractView contract) {
        return "/cofinancing/clusters/" + code + "?year=" + contract.year();
    }

    private @Nullable ResultContractView newest(String code) {
        return service.all(code).stream().findFirst().orElse(null);
    }

    private TemplateInstance again(ResultContractView contract, String name, Form form) {
        return page(
                contract.cluster(), contract, ContractForms.of(forms, contract).with(name, form));
    }

    private TemplateInstance page(String code, @Nullable ResultContractView contract, ContractForms shown) {
        return Templates.cluster(
                shown.shell(),
                clusters.get(code),
                service.all(code),
                contract,
                shown.byName(),
                List.of(CriterionVerdict.values()),
                caller.may("cluster:keep"),
                caller.may("contract:keep"));
    }
}
