package dk.knudepunkt.platform.privacy;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.FormRequest;
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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an administrator answers somebody who asks for their data. A service gives it an address by a class of
 * its own. The person travels in the body of a request only, so that no log of addresses knows them.
 */
public abstract class PersonalDataPages {

    private final String path;
    private final PrivacyService privacy;
    private final Forms forms;

    protected PersonalDataPages(String path, PrivacyService privacy, Forms forms) {
        this.path = path;
        this.privacy = privacy;
        this.forms = forms;
    }

    /** What an erasure did, by numbers. */
    public record Done(int erased, int kept) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance overview(
                Shell shell,
                String path,
                Retention retention,
                Form form,
                @Nullable List<PersonalRecord> records,
                @Nullable Done done);
    }

    @GET
    @PermissionsAllowed("personal-data:read")
    public TemplateInstance overview(
            @QueryParam("erased") @Nullable Integer erased, @QueryParam("kept") @Nullable Integer kept) {
        var done = erased == null || kept == null ? null : new Done(erased, kept);
        return page(forms.of(Fields.NONE), null, done);
    }

    /** What is kept about a person, and what of it would be erased. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("personal-data:read")
    public RestResponse<Object> find(Fields fields) {
        return person(fields).apply(privacy::export).shown((form, records) -> page(form, records, null));
    }

    @POST
    @Path("/export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML})
    @PermissionsAllowed("personal-data:read")
    public RestResponse<Object> export(Fields fields) {
        return person(fields)
                .apply(privacy::export)
                .thenAnswer((form, records) -> RestResponse.ResponseBuilder.<Object>ok(
                                records, MediaType.APPLICATION_JSON_TYPE)
                        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                        .build())
                .orAgain(this::again);
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("personal-data:erase")
    public RestResponse<Object> erase(Fields fields) {
        return person(fields)
                .apply(privacy::erase)
                .thenTo(erasure -> "%s?erased=%d&kept=%d"
                        .formatted(path, erasure.erased().size(), erasure.kept().size()))
                .orAgain(this::again);
    }

    private FormRequest<Person> person(Fields fields) {
        return forms.read(Person.class, fields);
    }

    private TemplateInstance again(Form form) {
        return page(form, null, null);
    }

    private TemplateInstance page(Form form, @Nullable List<PersonalRecord> records, @Nullable Done done) {
        return Templates.overview(form.shell(), path, privacy.retention(), form, records, done);
    }
}
