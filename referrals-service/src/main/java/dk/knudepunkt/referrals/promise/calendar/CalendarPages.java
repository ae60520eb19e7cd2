package dk.knudepunkt.referrals.promise.calendar;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.promise.calendar.CalendarView.DraftCalendar;
import dk.knudepunkt.referrals.promise.version.ActivationPage;
import dk.knudepunkt.referrals.promise.version.DatedVersionService;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of the next version of the calendar, filled in with the newest. */
@Path("/referrals/calendars")
@Produces(MediaType.TEXT_HTML)
class CalendarPages {

    private final Calendars calendars;
    private final DatedVersionService service;
    private final Forms forms;

    CalendarPages(Calendars calendars, DatedVersionService service, Forms forms) {
        this.calendars = calendars;
        this.service = service;
        this.forms = forms;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance form(Shell shell, Form form, List<Option> week);
    }

    @GET
    @Path("/new")
    @PermissionsAllowed("calendar:keep")
    public TemplateInstance blank() {
        return page(forms.like(calendars.newest().getFirst().terms()).without("effectiveFrom"));
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("calendar:keep")
    public RestResponse<Object> draft(Fields fields) {
        return forms.read(DraftCalendar.class, fields)
                .create(
                        "draftCalendar",
                        CalendarView.class,
                        request -> CalendarView.of(service.draft(calendars, request.terms())))
                .thenTo(calendar -> "/referrals/reports/preview/calendars/" + calendar.id())
                .orAgain(CalendarPages::page);
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("calendar:keep")
    public RestResponse<Object> activate(UUID id, Fields fields) {
        return forms.pressed(fields)
                .change((pressed, ifMatch) -> service.activate(calendars, id, ifMatch))
                .thenTo(calendar -> "/referrals/policies")
                .orAgain(button -> {
                    var calendar = CalendarView.of(calendars.get(id));
                    return ActivationPage.activation(
                            button.shell(),
                            calendar.number(),
                            calendar.terms().name(),
                            calendar.status(),
                            forms.beside(button, calendar, calendar.version()));
                });
    }

    private static TemplateInstance page(Form form) {
        var week = Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(day.name(), CalendarView.name(day, form.shell())))
                .toList();
        return Templates.form(form.shell(), form, week);
    }
}
