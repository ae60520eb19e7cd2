package dk.knudepunkt.cases.task.bulk;

import dk.knudepunkt.platform.bulk.BulkFile;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import org.jspecify.annotations.Nullable;

/** The form that takes a file of another portal, and what became of its rows; sending it again changes nothing. */
@Path("/adviser-tasks/imports")
@Produces(MediaType.TEXT_HTML)
class TaskImportPages {

    private final TaskImports imports;
    private final Forms forms;

    TaskImportPages(TaskImports imports, Forms forms) {
        this.imports = imports;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "task")
    static class Templates {
        static native TemplateInstance imports(Shell shell, @Nullable TaskImportReport report, Form form);
    }

    @GET
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:import")
    public TemplateInstance blank() {
        return page(forms.blank().with("dryRun", true), null);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("page:open")
    @PermissionsAllowed("task:import")
    public RestResponse<Object> take(MultipartFormDataInput parts) {
        return forms.read(SendTasks.class, Fields.of(parts))
                .tellingAt("file")
                .apply(request -> imports.take(request.system(), request.dryRun(), BulkFile.sent(parts, "file")))
                .shown(TaskImportPages::page);
    }

    private static TemplateInstance page(Form form, @Nullable TaskImportReport report) {
        return Templates.imports(form.shell(), report, form);
    }
}
