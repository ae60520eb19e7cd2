package dk.knudepunkt.funding.subsidy;

import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.kroner;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.funding.subsidy.SubsidyRequests.GrantSubsidy;
import dk.knudepunkt.funding.subsidy.SubsidyRequests.PaySubsidy;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The forms of a subsidy as a browser sends them. What is missing is for the requests' constraints to refuse. */
@SuppressWarnings("NullAway")
public class SubsidyForm {

    @RestForm
    public @Nullable String programme;

    @RestForm
    public @Nullable String cvr;

    @RestForm
    public @Nullable String municipalityCode;

    @RestForm
    public @Nullable String granted;

    @RestForm
    public @Nullable String paid;

    @RestForm
    public @Nullable String on;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice grants once. */
    @RestForm
    public @Nullable String key;

    static SubsidyForm blank() {
        var form = new SubsidyForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    GrantSubsidy grant() {
        return new GrantSubsidy(
                text(programme), text(cvr).replace(" ", ""), text(municipalityCode), kroner(granted), date(on));
    }

    PaySubsidy payment() {
        return new PaySubsidy(kroner(paid), date(on));
    }
}
