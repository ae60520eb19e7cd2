package dk.knudepunkt.cofinancing.cluster;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;

/** The form that registers a cluster office. It has a path of its own, which goes before that of an office's code. */
@Path("/cofinancing/clusters/new")
@Produces(MediaType.TEXT_HTML)
class NewClusterPages {

    private final ClusterService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;

    NewClusterPages(ClusterService service, Idempotency idempotency, Validator validator, Shells shells) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "cluster")
    static class Templates {
        static native TemplateInstance register(
                Shell shell,
                ClusterForm form,
                Map<String, String> labels,
                FormErrors errors,
                List<Municipality> municipalities);
    }

    @GET
    @PermissionsAllowed("cluster:keep")
    public TemplateInstance blank() {
        return page(ClusterForm.blank(), FormErrors.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> register(@BeanParam ClusterForm form) {
        var request = form.registration();
        var errors = byField(FormErrors.of(validator.validate(request)));
        if (errors.isEmpty()) {
            try {
                idempotency.once(
                        form.key,
                        "registerCluster",
                        request,
                        ClusterView.class,
                        () -> RestResponse.ok(service.register(
                                request.code(), request.profile().profile())));
                return Answer.goTo("/cofinancing/clusters/" + request.code());
            } catch (ClusterProblem.CodeTaken refused) {
                errors = FormErrors.at("code", shells.here().told(refused));
            }
        }
        return Answer.again(page(form, errors));
    }

    /** The form is flat, the request is not. */
    private static FormErrors byField(FormErrors errors) {
        return new FormErrors(errors.byField().entrySet().stream()
                .collect(toMap(error -> error.getKey().replaceFirst("^profile\\.", ""), Map.Entry::getValue)));
    }

    private TemplateInstance page(ClusterForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.register(shell, form, ClusterForm.labels(shell), errors, Municipality.all());
    }
}
