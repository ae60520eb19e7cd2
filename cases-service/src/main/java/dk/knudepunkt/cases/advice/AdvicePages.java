package dk.knudepunkt.cases.advice;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.SecretToken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;

/** One question and a button for each answer, for whoever has the secret address of a letter. */
@Path("/evaluation/advice/{token}")
@Produces(MediaType.TEXT_HTML)
class AdvicePages {

    private final ExternalReferralService service;
    private final Forms forms;

    AdvicePages(ExternalReferralService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "advice")
    static class Templates {
        static native TemplateInstance ask(Shell shell, ExternalReferralView asked, Form form);
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance ask(String token) {
        return page(token, forms.of(Fields.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermitAll
    @SecurityRequirementsSet
    public RestResponse<Object> answer(String token, Fields fields) {
        return forms.read(SayUse.class, fields)
                .apply(said -> {
                    service.answer(new SecretToken(token), said.answer());
                    return said;
                })
                .thenTo(answered -> "/evaluation/thanks")
                .orAgain(form -> page(token, form));
    }

    private TemplateInstance page(String token, Form form) {
        return Templates.ask(form.shell(), service.open(new SecretToken(token)), form);
    }
}
