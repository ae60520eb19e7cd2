package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.idempotency.Idempotency;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.web.IfMatch;
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
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms in which meetings are called, moved and cancelled. The calendar itself is the page of {@code feed}. */
@Path("/cofinancing/calendar/meetings")
@Produces(MediaType.TEXT_HTML)
class MeetingPages {

    private static final String CALENDAR = "/cofinancing/calendar";

    private final MeetingService service;
    private final Idempotency idempotency;
    private final Validator validator;
    private final Shells shells;

    MeetingPages(MeetingService service, Idempotency idempotency, Validator validator, Shells shells) {
        this.service = service;
        this.idempotency = idempotency;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance meeting(
                Shell shell,
                @Nullable CalendarEntryView meeting,
                MeetingForm form,
                Map<String, String> labels,
                FormErrors errors);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("meeting:call")
    public TemplateInstance blank() {
        return page(null, MeetingForm.blank(), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> call(@BeanParam MeetingForm form) {
        return sent(
                null,
                form,
                request -> idempotency.once(
                        form.key,
                        "callMeeting",
                        request,
                        CalendarEntryView.class,
                        () -> RestResponse.ok(CalendarEntryView.of(service.call(request)))));
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("meeting:call")
    public TemplateInstance edit(UUID id) {
        var meeting = service.get(id);
        return page(CalendarEntryView.of(meeting), MeetingForm.of(meeting), FormErrors.NONE);
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> move(UUID id, @BeanParam MeetingForm form) {
        return sent(id, form, request -> service.move(id, IfMatch.version(form.version), request));
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> cancel(UUID id, @RestForm long version) {
        service.cancel(id, IfMatch.version(version));
        return Answer.goTo(CALENDAR);
    }

    private RestResponse<Object> sent(@Nullable UUID id, MeetingForm form, Consumer<MeetingRequest> use) {
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (errors.isEmpty()) {
            try {
                use.accept(request);
                return Answer.goTo(CALENDAR);
            } catch (CalendarProblem.EndsBeforeItBegins refused) {
                errors = FormErrors.at("endsAt", shells.here().told(refused));
            }
        }
        return Answer.again(page(id == null ? null : CalendarEntryView.of(service.get(id)), form, errors));
    }

    private TemplateInstance page(@Nullable CalendarEntryView meeting, MeetingForm form, FormErrors errors) {
        var shell = shells.here();
        return Templates.meeting(shell, meeting, form, MeetingForm.labels(shell), errors);
    }
}
