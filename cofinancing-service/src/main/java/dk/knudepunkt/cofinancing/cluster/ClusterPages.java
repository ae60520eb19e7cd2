package dk.knudepunkt.cofinancing.cluster;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
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
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The list of the cluster offices, and the forms behind one. The page of one is the result contract's. */
@Path("/cofinancing/clusters")
@Produces(MediaType.TEXT_HTML)
class ClusterPages {

    private final ClusterService service;
    private final Validator validator;
    private final Shells shells;
    private final Caller caller;

    ClusterPages(ClusterService service, Validator validator, Shells shells, Caller caller) {
        this.service = service;
        this.validator = validator;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "cluster")
    static class Templates {
        static native TemplateInstance clusters(Shell shell, Page<ClusterView> clusters, boolean mayEdit);

        static native TemplateInstance edit(
                Shell shell,
                ClusterView cluster,
                ClusterForm form,
                Map<String, String> labels,
                FormErrors errors,
                List<Municipality> municipalities);

        static native TemplateInstance members(
                Shell shell, ClusterView cluster, MembersForm form, FormErrors errors, List<MembersForm.Field> fields);
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
        return edit(cluster, ClusterForm.of(cluster), FormErrors.NONE);
    }

    @POST
    @Path("/{code}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> describe(String code, @BeanParam ClusterForm form) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(edit(service.get(code), form, errors));
        }
        service.describe(code, IfMatch.version(form.version), request.profile());
        return Answer.goTo("/cofinancing/clusters/" + code);
    }

    @GET
    @Path("/{code}/members")
    @PermissionsAllowed("cluster:keep")
    public TemplateInstance members(String code) {
        var cluster = service.get(code);
        return members(cluster, MembersForm.blank(cluster), FormErrors.NONE);
    }

    @POST
    @Path("/{code}/members")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("cluster:keep")
    public RestResponse<Object> count(String code, @BeanParam MembersForm form) {
        var shell = shells.here();
        var errors = form.errors(shell);
        if (!errors.isEmpty()) {
            return Answer.again(members(service.get(code), form, errors));
        }
        try {
            service.count(code, IfMatch.version(form.version), form.day(), form.counts());
        } catch (ClusterProblem.MixedCounts | ClusterProblem.CountedInTheFuture refused) {
            var field = refused instanceof ClusterProblem.MixedCounts ? Region.NOT_SPLIT.name() : "countedOn";
            var message = shell.told(refused);
            return Answer.again(members(service.get(code), form, FormErrors.at(field, message)));
        }
        return Answer.goTo("/cofinancing/clusters/" + code);
    }

    private TemplateInstance edit(ClusterView cluster, ClusterForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.edit(shell, cluster, form, ClusterForm.labels(shell), errors, Municipality.all());
    }

    private TemplateInstance members(ClusterView cluster, MembersForm form, FormErrors errors) {
        return Templates.members(shells.here(), cluster, form, errors, form.fields());
    }
}
