package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The board of a year, with the form of the reader's own municipality above it. */
@Path("/cofinancing/reconfirmations")
@Produces(MediaType.TEXT_HTML)
class ReconfirmationPages {

    private static final String AT = "/cofinancing/reconfirmations/";

    private final ReconfirmationService service;
    private final ReminderService reminders;
    private final Forms forms;
    private final InstantSource clock;

    ReconfirmationPages(ReconfirmationService service, ReminderService reminders, Forms forms, InstantSource clock) {
        this.service = service;
        this.reminders = reminders;
        this.forms = forms;
        this.clock = clock;
    }

    /** What the reader's municipality owes. */
    record Own(String code, List<Board.BoardAgreement> missing, List<Due> due) {

        /** What is asked of it. */
        public String question(Shell shell, int year) {
            return shell.say("Kommunen fortsætter i %d med", "The municipality goes on in %d with")
                    .formatted(year);
        }

        /** The agreements to confirm. */
        public List<Option> options(Shell shell) {
            return missing.stream()
                    .map(agreement -> new Option(
                            agreement.id().toString(),
                            shell.say(agreement.name().da(), agreement.name().en())))
                    .toList();
        }
    }

    /** What is shown of a year. */
    record Year(
            List<Integer> years,
            Board board,
            List<Board.BoardRow> rows,
            @Nullable Own own,
            boolean mayRemind) {

        /** The address of the board. */
        public String path() {
            return AT + board.year();
        }

        /** Where those who are missing are asked again. */
        public String remindersPath() {
            return path() + "/reminders";
        }
    }

    @CheckedTemplate(basePath = "reconfirmation")
    static class Templates {
        static native TemplateInstance board(Shell shell, Year shown, Form confirming, Form reminding);
    }

    @GET
    @Authenticated
    public TemplateInstance latest() {
        var thisYear = Denmark.dateOf(clock.instant()).getYear();
        return page(service.years().stream()
                .filter(year -> year <= thisYear + 1)
                .max(naturalOrder())
                .orElse(thisYear));
    }

    @GET
    @Path("/{year}")
    @Authenticated
    public TemplateInstance year(CalendarYear year) {
        return page(year.value());
    }

    @POST
    @Path("/{year}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("reconfirmation:confirm")
    public RestResponse<Object> confirm(CalendarYear year, Fields fields) {
        return forms.read(ConfirmAgreements.class, fields)
                .apply(request -> service.confirmAll(request, String.valueOf(service.own()), year.value()))
                .thenTo(confirmed -> AT + year)
                .orAgain(form -> page(shown(year.value()), form, forms.blank()));
    }

    @POST
    @Path("/{year}/reminders")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("reminder:send")
    public RestResponse<Object> remind(CalendarYear year, Fields fields) {
        return forms.pressed(fields)
                .apply(pressed -> reminders.remind(year.value()))
                .thenTo(reminded -> AT + year)
                .orAgain(form -> {
                    var shown = shown(year.value());
                    return page(shown, confirming(shown), form);
                });
    }

    private TemplateInstance page(int year) {
        var shown = shown(year);
        return page(shown, confirming(shown), forms.blank());
    }

    /** Whoever confirms one agreement most often confirms them all. */
    private Form confirming(Year shown) {
        var own = shown.own();
        return own == null
                ? forms.blank()
                : forms.blank()
                        .with(
                                "agreements",
                                own.missing().stream()
                                        .map(Board.BoardAgreement::id)
                                        .toList());
    }

    private static TemplateInstance page(Year shown, Form confirming, Form reminding) {
        return Templates.board(confirming.shell(), shown, confirming, reminding);
    }

    private Year shown(int year) {
        var board = service.board(year);
        var mayRemind = board.missing() > 0 && reminders.mayRemind(year);
        return new Year(service.years(), board, byName(board), own(board), mayRemind);
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
