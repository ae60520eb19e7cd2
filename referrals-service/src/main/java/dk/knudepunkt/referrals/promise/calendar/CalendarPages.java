package dk.knudepunkt.referrals.promise.calendar;

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
import java.time.DayOfWeek;
import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;

/** The form of the next version of the calendar, filled in with the newest. */
@Path("/referrals/calendars")
@Produces(MediaType.TEXT_HTML)
class CalendarPages {

    private final Calendars calendars;
    private final CalendarService service;
    private final Validator validator;
    private final Shells shells;

    CalendarPages(Calendars calendars, CalendarService service, Validator validator, Shells shells) {
        this.calendars = calendars;
        this.service = service;
        this.validator = validator;
        this.shells = shells;
    }

    @CheckedTemplate(basePath = "calendar")
    static class Templates {
        static native TemplateInstance form(Shell shell, CalendarForm form, List<Weekday> week, FormErrors errors);
    }

    /** A day of the week in the reader's language. */
    record Weekday(DayOfWeek day, String name, boolean works) {}

    @GET
    @Path("/new")
    @PermissionsAllowed("calendar:keep")
    public TemplateInstance blank() {
        return form(CalendarForm.of(calendars.newest().getFirst().terms()), FormErrors.NONE);
    }

    @POST
    @Path("/new")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("calendar:keep")
    public RestResponse<Object> draft(@BeanParam CalendarForm form) {
        var unreadable = form.unreadable(shells.here());
        if (!unreadable.isEmpty()) {
            return Answer.again(form(form, unreadable));
        }
        var request = form.request();
        var errors = FormErrors.of(validator.validate(request));
        if (!errors.isEmpty()) {
            return Answer.again(form(form, errors));
        }
        return Answer.goTo("/referrals/reports/preview/calendars/"
                + service.draft(request.read()).id());
    }

    @POST
    @Path("/{id}/activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("calendar:keep")
    public RestResponse<Object> activate(UUID id, @RestForm long version) {
        service.activate(id, IfMatch.version(version));
        return Answer.goTo("/referrals/policies");
    }

    private TemplateInstance form(CalendarForm form, FormErrors errors) {
        var shell = shells.here();
        var week = List.of(DayOfWeek.values()).stream()
                .map(day -> new Weekday(day, CalendarView.name(day, shell), form.workingDays.contains(day)))
                .toList();
        return Templates.form(shell, form, week, errors);
    }
}
