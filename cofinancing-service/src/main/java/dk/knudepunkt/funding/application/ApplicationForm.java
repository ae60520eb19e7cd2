package dk.knudepunkt.funding.application;

import static dk.knudepunkt.platform.page.Typed.constant;
import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.kroner;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.funding.application.ApplicationRequests.DateOfDecision;
import dk.knudepunkt.funding.application.ApplicationRequests.GrantApplication;
import dk.knudepunkt.funding.application.ApplicationRequests.PlanApplication;
import dk.knudepunkt.platform.page.Shell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The forms of an application as a browser sends them. What is missing is for the requests' constraints to refuse. */
@SuppressWarnings("NullAway")
public class ApplicationForm {

    @RestForm
    public @Nullable String programme;

    @RestForm
    public @Nullable String theme;

    @RestForm
    public @Nullable String title;

    @RestForm
    public @Nullable String role;

    @RestForm
    public @Nullable String sought;

    @RestForm
    public @Nullable String ownShare;

    @RestForm
    public @Nullable String deadline;

    @RestForm
    public @Nullable String on;

    @RestForm
    public @Nullable String granted;

    @RestForm
    public @Nullable String projectFrom;

    @RestForm
    public @Nullable String projectTo;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice drafts once. */
    @RestForm
    public @Nullable String key;

    static ApplicationForm blank() {
        var form = new ApplicationForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    /** A draft as it would be typed. */
    static ApplicationForm of(ApplicationView application) {
        var form = new ApplicationForm();
        form.programme = application.programme();
        form.theme = application.theme();
        form.title = application.title();
        form.role = application.role().name();
        form.sought = String.valueOf(application.sought());
        form.ownShare = String.valueOf(application.ownShare());
        form.deadline = application.deadline().toString();
        form.version = application.version();
        return form;
    }

    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("title", shell.say("Projektets navn", "Name of the project"));
        labels.put("programme", shell.say("Program", "Programme"));
        labels.put("theme", shell.say("Tema", "Theme"));
        labels.put("role", shell.say("Huset er", "The house is"));
        labels.put("sought", shell.say("Søgt beløb i kroner", "Amount sought in kroner"));
        labels.put("ownShare", shell.say("Egen andel i kroner", "Own share in kroner"));
        labels.put("deadline", shell.say("Ansøgningsfrist", "Deadline"));
        labels.put("on", shell.say("Dato", "Date"));
        labels.put("granted", shell.say("Bevilget beløb i kroner", "Amount granted in kroner"));
        labels.put("projectFrom", shell.say("Projektet begynder", "The project begins"));
        labels.put("projectTo", shell.say("Projektet slutter", "The project ends"));
        return labels;
    }

    PlanApplication plan() {
        return new PlanApplication(
                text(programme),
                orNull(theme),
                text(title),
                constant(HouseRole.class, role),
                kroner(sought),
                kroner(ownShare),
                date(deadline));
    }

    DateOfDecision decision() {
        return new DateOfDecision(date(on));
    }

    GrantApplication grant() {
        return new GrantApplication(date(on), kroner(granted), date(projectFrom), date(projectTo));
    }
}
