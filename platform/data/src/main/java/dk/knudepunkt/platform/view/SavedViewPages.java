package dk.knudepunkt.platform.view;

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
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where one keeps, renames and drops one's own views. A service gives it an address by a class of its own. */
public abstract class SavedViewPages {

    private final String path;
    private final SavedViews views;
    private final Forms forms;

    protected SavedViewPages(String path, SavedViews views, Forms forms) {
        this.path = path;
        this.views = views;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "view")
    static class Templates {
        static native TemplateInstance views(
                Shell shell, String path, List<SavedView> views, Form form, @Nullable UUID renamed, boolean saving);
    }

    /** Where the forms of the tag {@code savedViews} go. */
    String path() {
        return path;
    }

    @GET
    @PermissionsAllowed("saved-view:keep")
    public TemplateInstance views() {
        return page(forms.blank(), null, false);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("saved-view:keep")
    public RestResponse<Object> save(Fields fields) {
        return forms.read(SaveView.class, fields)
                .apply(views::save)
                .thenTo(SavedView::href)
                .orAgain(form -> page(form, null, true));
    }

    @POST
    @Path("/{id}/name")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("saved-view:keep")
    public RestResponse<Object> rename(UUID id, Fields fields) {
        return forms.read(RenameView.class, fields)
                .apply(wanted -> views.rename(id, wanted.name()))
                .thenTo(view -> path)
                .orAgain(form -> page(form, id, false));
    }

    @POST
    @Path("/{id}/removal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("saved-view:keep")
    public RestResponse<Object> remove(UUID id) {
        views.remove(id);
        return RestResponse.seeOther(URI.create(path));
    }

    private TemplateInstance page(Form form, @Nullable UUID renamed, boolean saving) {
        return Templates.views(form.shell(), path, views.all(), form, renamed, saving);
    }
}
