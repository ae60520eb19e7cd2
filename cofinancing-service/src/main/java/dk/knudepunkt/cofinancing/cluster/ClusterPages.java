package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of the cluster offices, and the forms behind one. The page of one is the result contract's. */
@Path("/cofinancing/clusters")
@Produces(MediaType.TEXT_HTML)
class ClusterPages {

    private static final String CLUSTERS = "/cofinancing/clusters/";

    private final ClusterService service;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    ClusterPages(ClusterService service, Forms forms, Shells shells, Caller caller) {
        this.service = service;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "cluster")
    static class Templates {
        static native TemplateInstance clusters(Shell shell, Page<ClusterView> clusters, boolean mayEdit);

        static native TemplateInstance edit(
                Shell shell, ClusterView cluster, Form form, List<Municipality> municipalities);

        static native TemplateInstance members(Shell shell, ClusterView cluster, Form form, MemberRegion[] regions);
    }

    @GET
    @Authenticated
    public TemplateInstance clusters(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.clusters(shells.here(), service.page(cursor, Page.DEFAULT_LIMIT), caller.may("cluster:keep"));
    }

    @GET
    @Path("/{code}/edit")
    @PermissionsAllowed("cluster:keep")
    public TemplateInstance edit(String code) {
        var cluster = service.get(code);
        return edit(cluster, forms.of(ClusterRequest.of(cluster), cluster.version()));
    }

    @POST
    @Path("/{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> describe(String code, Fields fields) {
        return forms.read(ClusterRequest.class, fields)
                .change((request, ifMatch) -> service.describe(code, ifMatch, request.profile()))
                .thenTo(cluster -> CLUSTERS + code)
                .orAgain(form -> {
                    var cluster = service.get(code);
                    return edit(cluster, forms.beside(form, ClusterRequest.of(cluster), cluster.version()));
                });
    }

    @GET
    @Path("/{code}/members")
    @PermissionsAllowed("cluster:keep")
    public TemplateInstance members(String code) {
        var cluster = service.get(code);
        return members(cluster, forms.blank().at(cluster.version()));
    }

    @POST
    @Path("/{code}/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> count(String code, Fields fields) {
        return forms.read(DatedCount.class, fields)
                .change((count, ifMatch) -> service.count(code, ifMatch, count.countedOn(), count.members()))
                .thenTo(cluster -> CLUSTERS + code)
                .orAgain(form -> {
                    var cluster = service.get(code);
                    return members(cluster, forms.beside(form, DatedCount.heldAgainst(cluster), cluster.version()));
                });
    }

    private static TemplateInstance edit(ClusterView cluster, Form form) {
        return Templates.edit(form.shell(), cluster, form, Municipality.all());
    }

    private static TemplateInstance members(ClusterView cluster, Form form) {
        return Templates.members(form.shell(), cluster, form, MemberRegion.values());
    }
}
