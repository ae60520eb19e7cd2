package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.cofinancing.cluster.ClusterResource.RegisterCluster;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
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

/** The form that registers a cluster office. It has a path of its own, which goes before that of an office's code. */
@Path("/cofinancing/clusters/new")
@Produces(MediaType.TEXT_HTML)
class NewClusterPages {

    private final ClusterService service;
    private final Forms forms;

    NewClusterPages(ClusterService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "cluster")
    static class Templates {
        static native TemplateInstance register(Shell shell, Form form, List<Municipality> municipalities);
    }

    @GET
    @PermissionsAllowed("cluster:keep")
    public TemplateInstance blank() {
        return page(forms.blank());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> register(Fields fields) {
        return forms.read(RegisterCluster.class, fields)
                .create(
                        "registerCluster",
                        ClusterView.class,
                        request -> service.register(
                                request.code(), request.profile().profile()))
                .thenTo(cluster -> "/cofinancing/clusters/" + cluster.code())
                .orAgain(NewClusterPages::page);
    }

    private static TemplateInstance page(Form form) {
        return Templates.register(form.shell(), form, Municipality.all());
    }
}
