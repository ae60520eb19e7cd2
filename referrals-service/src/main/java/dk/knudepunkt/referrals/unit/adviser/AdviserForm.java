package dk.knudepunkt.referrals.unit.adviser;

import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** An adviser as a browser sends them; empty where nothing is filled in. */
public class AdviserForm {

    @RestForm
    public @Nullable String name;

    @RestForm
    public @Nullable String email;

    @RestForm
    public @Nullable String phone;

    @RestForm
    public @Nullable String subject;

    @RestForm
    public @Nullable String activeFrom;

    @RestForm
    public @Nullable String activeTo;

    /** The version that the page showed, of one that is changed. */
    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice registers once. */
    @RestForm
    public @Nullable String key;

    static AdviserForm blank(LocalDate today) {
        var form = new AdviserForm();
        form.activeFrom = today.toString();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    static AdviserForm of(AdviserView adviser) {
        var form = new AdviserForm();
        form.name = adviser.name();
        form.email = adviser.email();
        form.phone = adviser.phone();
        form.subject = adviser.subject();
        form.activeFrom = adviser.activeFrom().toString();
        form.activeTo = adviser.activeTo() == null ? null : adviser.activeTo().toString();
        form.version = adviser.version();
        return form;
    }

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", shell.say("Navn", "Name"));
        labels.put("email", shell.say("E-mail", "E-mail"));
        labels.put("phone", shell.say("Telefon", "Phone"));
        labels.put("subject", shell.say("Brugernavn", "User name"));
        labels.put("activeFrom", shell.say("Rådgiver fra", "Adviser from"));
        labels.put("activeTo", shell.say("Ikke længere fra", "No longer from"));
        return labels;
    }

    /** Not checked yet: the constraints of the request say what is missing. */
    @SuppressWarnings("NullAway")
    KeepAdviser request() {
        return new KeepAdviser(
                text(name), text(email), orNull(phone), orNull(subject), date(activeFrom), date(activeTo));
    }
}
