package dk.knudepunkt.referrals.unit.sharing;

import static dk.knudepunkt.platform.page.Typed.constant;
import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.referrals.unit.sharing.GiveConsent.WithdrawConsent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A consent, or its withdrawal, as a browser sends it. */
public class ConsentForm {

    @RestForm
    public @Nullable String unitCode;

    @RestForm
    public @Nullable String cvr;

    @RestForm
    public @Nullable String companyName;

    @RestForm
    public @Nullable String way;

    @RestForm
    public @Nullable String day;

    /** The version that the page showed, of one that is withdrawn. */
    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice gives one. */
    @RestForm
    public @Nullable String key;

    static ConsentForm blank(LocalDate today) {
        var form = new ConsentForm();
        form.day = today.toString();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("unitCode", shell.say("Enhed", "Unit"));
        labels.put("cvr", shell.say("CVR-nummer", "CVR number"));
        labels.put("companyName", shell.say("Virksomhed", "Company"));
        labels.put("way", shell.say("Hvordan sagde de det?", "How did they say so?"));
        labels.put("day", shell.say("Hvornår?", "When?"));
        return labels;
    }

    /** Not checked yet: the constraints of the request say what is missing. */
    @SuppressWarnings("NullAway")
    GiveConsent request() {
        return new GiveConsent(
                text(unitCode),
                text(cvr).replace(" ", ""),
                text(companyName),
                constant(ConsentWay.class, way),
                date(day));
    }

    @SuppressWarnings("NullAway")
    WithdrawConsent withdrawal() {
        return new WithdrawConsent(constant(ConsentWay.class, way), date(day));
    }
}
