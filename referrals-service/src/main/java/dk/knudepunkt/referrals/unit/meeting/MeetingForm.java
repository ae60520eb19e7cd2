package dk.knudepunkt.referrals.unit.meeting;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.referrals.unit.meeting.PlanMeeting.HoldMeeting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The form that plans a meeting, as a browser sends it; empty when not filled in. */
public class MeetingForm {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    @RestForm
    public @Nullable MeetingKind kind;

    @RestForm
    public @Nullable String unitCode;

    @RestForm
    public @Nullable String plannedFor;

    @RestForm
    public @Nullable String title;

    @RestForm
    public @Nullable String note;

    /** Made with the page, so that pressing the button twice plans once. */
    @RestForm
    public @Nullable String key;

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("kind", shell.say("Slags", "Kind"));
        labels.put("unitCode", shell.say("Med enheden", "With the unit"));
        labels.put("plannedFor", shell.say("Dato", "Date"));
        labels.put("title", shell.say("Overskrift", "Title"));
        labels.put("note", shell.say("Note", "Note"));
        return labels;
    }

    /** Not checked yet: the constraints of the request say what is missing. */
    @SuppressWarnings("NullAway")
    PlanMeeting request() {
        return new PlanMeeting(
                kind, Typed.orNull(unitCode), Typed.date(plannedFor), Typed.orNull(title), Typed.orNull(note));
    }

    @SuppressWarnings("NullAway")
    static HoldMeeting outcome(@Nullable String heldOn, @Nullable String participants) {
        return new HoldMeeting(Typed.date(heldOn), number(participants));
    }

    /** What is no number is missing too. */
    private static @Nullable Integer number(@Nullable String text) {
        return text != null && NUMBER.matcher(text.strip()).matches() ? Integer.valueOf(text.strip()) : null;
    }
}
