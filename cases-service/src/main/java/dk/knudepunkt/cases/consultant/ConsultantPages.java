package dk.knudepunkt.cases.consultant;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
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
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The consultants by topic, with the form for a new one. */
@Path("/adviser-tasks/consultants")
@Produces(MediaType.TEXT_HTML)
class ConsultantPages {

    private final ConsultantService service;
    private final Forms forms;
    private final Caller caller;

    ConsultantPages(ConsultantService service, Forms forms, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "consultant")
    static class Templates {
        static native TemplateInstance list(
                Shell shell,
                Page<ConsultantView> consultants,
                List<Theme> topics,
                @Nullable Theme topic,
                Form form,
                boolean mayKeep);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("consultant:read")
    public TemplateInstance list(
            @QueryParam("topic") @Nullable String topic, @QueryParam("cursor") @Nullable String cursor) {
        return page(Parameters.constant("topic", Theme.class, topic), cursor, forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("consultant:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(KeepConsultant.class, fields)
                .create("registerConsultant", ConsultantView.class, service::register)
                .thenTo(consultant -> "/adviser-tasks/consultants")
                .orAgain(form -> page(null, null, form));
    }

    private TemplateInstance page(@Nullable Theme topic, @Nullable String cursor, Form form) {
        return Templates.list(
                form.shell(),
                service.page(topic, cursor, Page.DEFAULT_LIMIT),
                List.of(Theme.values()),
                topic,
                form,
                caller.may("consultant:keep"));
    }
}
