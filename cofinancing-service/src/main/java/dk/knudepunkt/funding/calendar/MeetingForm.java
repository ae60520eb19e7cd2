package dk.knudepunkt.funding.calendar;

import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.time.Denmark;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A meeting as a browser sends it, with the times that the clock on the wall shows in Denmark. */
@SuppressWarnings("NullAway")
public class MeetingForm {

    @RestForm
    public @Nullable String titleDa;

    @RestForm
    public @Nullable String titleEn;

    @RestForm
    public @Nullable String startsAt;

    @RestForm
    public @Nullable String endsAt;

    @RestForm
    public @Nullable String place;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice calls one meeting. */
    @RestForm
    public @Nullable String key;

    static MeetingForm blank() {
        var form = new MeetingForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    static MeetingForm of(CalendarEntry entry) {
        var form = new MeetingForm();
        form.titleDa = entry.titleDa();
        form.titleEn = entry.titleEn();
        form.startsAt = entry.startsAt().map(MeetingForm::onTheWall).orElse("");
        form.endsAt = entry.endsAt().map(MeetingForm::onTheWall).orElse("");
        form.place = entry.place().orElse("");
        form.version = entry.sequence();
        return form;
    }

    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("titleDa", shell.say("Titel på dansk", "Title in Danish"));
        labels.put("titleEn", shell.say("Titel på engelsk", "Title in English"));
        labels.put("startsAt", shell.say("Begynder", "Begins"));
        labels.put("endsAt", shell.say("Slutter", "Ends"));
        labels.put("place", shell.say("Sted", "Place"));
        return labels;
    }

    /** What is missing is for the request's constraints to refuse. */
    MeetingRequest request() {
        return new MeetingRequest(text(titleDa), text(titleEn), moment(startsAt), moment(endsAt), orNull(place));
    }

    private static @Nullable Instant moment(@Nullable String typed) {
        try {
            return LocalDateTime.parse(text(typed)).atZone(Denmark.ZONE).toInstant();
        } catch (DateTimeException noMoment) {
            return null;
        }
    }

    private static String onTheWall(Instant instant) {
        return LocalDateTime.ofInstant(instant, Denmark.ZONE).toString();
    }
}
