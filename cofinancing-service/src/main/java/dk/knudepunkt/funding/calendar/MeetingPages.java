package dk.knudepunkt.funding.calendar;

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
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The forms in which meetings are called, moved and cancelled. The calendar itself is the page of {@code feed}. */
@Path("/cofinancing/calendar/meetings")
@Produces(MediaType.TEXT_HTML)
class MeetingPages {

    private static final String CALENDAR = "/cofinancing/calendar";
    private static final String MEETINGS = "/cofinancing/calendar/meetings/";

    private final MeetingService service;
    private final Forms forms;

    MeetingPages(MeetingService service, Forms forms) {
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance meeting(
                Shell shell, @Nullable CalendarEntryView meeting, String action, Form form, Form cancellation);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("meeting:call")
    public TemplateInstance blank() {
        return page(forms.blank());
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> call(Fields fields) {
        return forms.read(MeetingRequest.class, fields)
                .create("callMeeting", CalendarEntryView.class, request -> CalendarEntryView.of(service.call(request)))
                .thenTo(meeting -> CALENDAR)
                .orAgain(MeetingPages::page);
    }

    @GET
    @Path("/{id}/edit")
    @PermissionsAllowed("meeting:call")
    public TemplateInstance edit(UUID id) {
        var meeting = CalendarEntryView.of(service.get(id));
        return page(meeting, of(meeting), of(meeting));
    }

    @POST
    @Path("/{id}/edit")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> move(UUID id, Fields fields) {
        return forms.read(MeetingRequest.class, fields)
                .change((request, ifMatch) -> service.move(id, ifMatch, request))
                .thenTo(meeting -> CALENDAR)
                .orAgain(form -> {
                    var meeting = CalendarEntryView.of(service.get(id));
                    return page(meeting, forms.beside(form, meeting, meeting.sequence()), of(meeting));
                });
    }

    @POST
    @Path("/{id}/cancellation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("meeting:call")
    public RestResponse<Object> cancel(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((button, ifMatch) -> service.cancel(id, ifMatch))
                .thenTo(meeting -> CALENDAR)
                .orAgain(form -> {
                    var meeting = CalendarEntryView.of(service.get(id));
                    return page(meeting, of(meeting), forms.beside(form, meeting, meeting.sequence()));
                });
    }

    private Form of(CalendarEntryView meeting) {
        return forms.of(meeting, meeting.sequence());
    }

    private static TemplateInstance page(Form form) {
        return Templates.meeting(form.shell(), null, MEETINGS + "new", form, form);
    }

    private static TemplateInstance page(CalendarEntryView meeting, Form form, Form cancellation) {
        return Templates.meeting(form.shell(), meeting, MEETINGS + meeting.id() + "/edit", form, cancellation);
    }
}
