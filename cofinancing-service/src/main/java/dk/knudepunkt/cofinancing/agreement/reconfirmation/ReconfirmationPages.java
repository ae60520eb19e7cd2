package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Validator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.text.Collator;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The board of a year, with the form of the reader's own municipality above it. */
@Path("/cofinancing/reconfirmations")
@Produces(MediaType.TEXT_HTML)
class ReconfirmationPages {

    private static final String AT = "/cofinancing/reconfirmations/";

    private final ReconfirmationService service;
    private final ReminderService reminders;
    private final Validator validator;
    private final Shells shells;
    private final InstantSource clock;

    ReconfirmationPages(
            ReconfirmationService service,
            ReminderService reminders,
            Validator validator,
            Shells shells,
            InstantSource clock) {
        this.service = service;
        this.reminders = reminders;
        this.validator = validator;
        this.shells = shells;
        this.clock = clock;
    }

    /** What the reader's municipality owes. */
    record Own(String code, List<Board.BoardAgreement> missing, List<Due> due) {}

    @CheckedTemplate(basePath = "reconfirmation")
    static class Templates {
        static native TemplateInstance board(
                Shell shell,
                List<Integer> years,
                Board board,
                List<Board.BoardRow> rows,
                @Nullable Own own,
                boolean mayRemind,
                FormErrors errors,
                @Nullable String minutesReference);
    }

    @GET
    @Authenticated
    public TemplateInstance latest() {
        var thisYear = Denmark.dateOf(clock.instant()).getYear();
        return page(
                service.years().stream()
                        .filter(year -> year <= thisYear + 1)
                        .max(naturalOrder())
                        .orElse(thisYear),
                FormErrors.NONE,
                null);
    }

    @GET
    @Path("/{year}")
    @Authenticated
    public TemplateInstance year(CalendarYear year) {
        return page(year.value(), FormErrors.NONE, null);
    }

    @POST
    @Path("/{year}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("reconfirmation:confirm")
    public RestResponse<Object> confirm(
            CalendarYear year, @RestForm List<UUID> agreements, @RestForm @Nullable String minutesReference) {
        var reference = Typed.text(minutesReference);
        var errors = FormErrors.of(validator.validate(new ReconfirmationResource.CorrectReconfirmation(reference)));
        if (errors.isEmpty() && agreements.isEmpty()) {
            errors = FormErrors.at(
                    "agreements", shells.here().say("Vælg mindst én aftale", "Choose at least one agreement"));
        }
        if (errors.isEmpty()) {
            try {
                service.confirmAll(agreements, String.valueOf(service.own()), year.value(), reference);
                return Answer.goTo(AT + year);
            } catch (ReconfirmationProblem refused) {
                errors = FormErrors.at("minutesReference", detail(refused));
            }
        }
        return Answer.again(page(year.value(), errors, reference));
    }

    @POST
    @Path("/{year}/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("reminder:send")
    public RestResponse<Object> remind(CalendarYear year) {
        try {
            reminders.remind(year.value());
        } catch (ReconfirmationProblem refused) {
            return Answer.again(page(year.value(), FormErrors.at("remind", detail(refused)), null));
        }
        return Answer.goTo(AT + year);
    }

    private String detail(ReconfirmationProblem refused) {
        return shells.here().told(refused);
    }

    private TemplateInstance page(int year, FormErrors errors, @Nullable String minutesReference) {
        var board = service.board(year);
        var mayRemind = board.missing() > 0 && reminders.mayRemind(year);
        return Templates.board(
                shells.here(), service.years(), board, byName(board), own(board), mayRemind, errors, minutesReference);
    }

    private @Nullable Own own(Board board) {
        var code = service.own();
        if (code == null) {
            return null;
        }
        var missing = board.rows().stream()
                .filter(row -> row.municipalityCode().equals(code))
                .flatMap(row -> row.missingOf(board.agreements()))
                .toList();
        return new Own(code, missing, service.due(code));
    }

    /** Rows as a reader looks for them: by name, and in Danish å comes last. */
    private static List<Board.BoardRow> byName(Board board) {
        return board.rows().stream()
                .sorted(comparing(Board.BoardRow::municipality, Collator.getInstance(Locale.of("da"))))
                .toList();
    }
}
