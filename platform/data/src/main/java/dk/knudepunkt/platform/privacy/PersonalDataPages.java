package dk.knudepunkt.platform.privacy;

import static dk.knudepunkt.platform.page.Typed.orNull;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * The page on which an administrator answers somebody who asks for their data. A service gives it an address by a class of
 * its own. The person travels in the body of a request only, so that no log of addresses knows them.
 */
public abstract class PersonalDataPages {

    private final String path;
    private final PrivacyService privacy;
    private final Validator validator;
    private final Shells shells;

    protected PersonalDataPages(String path, PrivacyService privacy, Validator validator, Shells shells) {
        this.path = path;
        this.privacy = privacy;
        this.validator = validator;
        this.shells = shells;
    }

    /** What an erasure did, by numbers. */
    public record Done(int erased, int kept) {}

    @CheckedTemplate(basePath = "privacy")
    static class Templates {
        static native TemplateInstance overview(
                Shell shell,
                String path,
                Retention retention,
                Person person,
                FormErrors errors,
                @Nullable List<PersonalRecord> records,
                @Nullable Done done);
    }

    @GET
    @PermissionsAllowed("personal-data:read")
    public TemplateInstance overview(
            @QueryParam("erased") @Nullable Integer erased, @QueryParam("kept") @Nullable Integer kept) {
        var done = erased == null || kept == null ? null : new Done(erased, kept);
        return page(new Person(null, null), FormErrors.NONE, null, done);
    }

    /** What is kept about a person, and what of it would be erased. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("personal-data:read")
    public RestResponse<Object> find(@RestForm @Nullable String email, @RestForm @Nullable String phone) {
        var person = new Person(orNull(email), orNull(phone));
        var errors = FormErrors.of(validator.validate(person));
        if (!errors.isEmpty()) {
            return Answer.again(page(person, errors, null, null));
        }
        try {
            return RestResponse.ok(page(person, FormErrors.NONE, privacy.export(person), null));
        } catch (PrivacyProblem nobody) {
            return Answer.again(
                    page(person, FormErrors.at("email", shells.here().told(nobody)), null, null));
        }
    }

    @POST
    @Path("/export")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Produces(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("personal-data:read")
    public RestResponse<List<PersonalRecord>> export(
            @RestForm @Nullable String email, @RestForm @Nullable String phone) {
        var records = privacy.export(new Person(orNull(email), orNull(phone)));
        return RestResponse.ResponseBuilder.ok(records, MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"personal-data.json\"")
                .build();
    }

    @POST
    @Path("/erasure")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("personal-data:erase")
    public RestResponse<Object> erase(@RestForm @Nullable String email, @RestForm @Nullable String phone) {
        var erasure = privacy.erase(new Person(orNull(email), orNull(phone)));
        return Answer.goTo("%s?erased=%d&kept=%d"
                .formatted(path, erasure.erased().size(), erasure.kept().size()));
    }

    private TemplateInstance page(
            Person person, FormErrors errors, @Nullable List<PersonalRecord> records, @Nullable Done done) {
        return Templates.overview(shells.here(), path, privacy.retention(), person, errors, records, done);
    }
}
