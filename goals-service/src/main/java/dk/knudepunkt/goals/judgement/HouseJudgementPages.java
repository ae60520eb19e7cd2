package dk.knudepunkt.goals.judgement;

import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** What the house expected of a target, with the form to say that it expects something else. */
@Path("/goals/contracts/{contract}/targets/{code}/house-judgements")
@Produces(MediaType.TEXT_HTML)
class HouseJudgementPages {

    private final HouseJudgementService service;
    private final Forms forms;
    private final Caller caller;

    HouseJudgementPages(HouseJudgementService service, Forms forms, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "judgement")
    static class Templates {
        static native TemplateInstance history(
                Shell shell, Target target, List<HouseJudgementView> said, boolean mayEnter, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    public TemplateInstance history(ContractAddress contract, String code) {
        return page(contract, code, forms.blank().with("asOf", service.today()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("house-judgement:enter")
    public RestResponse<Object> judge(ContractAddress contract, String code, Fields fields) {
        var path = "/goals/contracts/%s/targets/%s/house-judgements".formatted(contract, code);
        return forms.read(JudgeTarget.class, fields)
                .create(
                        "judgeTarget " + path,
                        HouseJudgementView.class,
                        request -> service.judge(contract.key(), code, request))
                .thenTo(said -> path)
                .orAgain(form -> page(contract, code, form));
    }

    private TemplateInstance page(ContractAddress contract, String code, Form form) {
        return Templates.history(
                form.shell(),
                service.target(contract.key(), code),
                service.of(contract.key(), code),
                HouseScope.of(caller).may("house-judgement:enter", contract.key()),
                form);
    }
}
