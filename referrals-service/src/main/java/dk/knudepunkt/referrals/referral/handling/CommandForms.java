package dk.knudepunkt.referrals.referral.handling;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.referrals.referral.Referral;
import dk.knudepunkt.referrals.referral.timeline.Meanwhile;
import dk.knudepunkt.referrals.unit.developer.Developers;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The forms of all actions: they know the version of the referral that they were made with, and how far its log was. */
@ApplicationScoped
class CommandForms {

    /** A field of the page: the last thing that had happened when it was fetched. */
    private static final String SEEN = "_seen";

    private final Forms forms;
    private final Meanwhile meanwhile;
    private final Developers developers;

    CommandForms(Forms forms, Meanwhile meanwhile, Developers developers) {
        this.developers = developers;
        this.forms = forms;
        this.meanwhile = meanwhile;
    }

    /** Who can be given a course. */
    List<Option> developers() {
        return developers.active().stream()
                .map(developer -> new Option(developer.subject(), developer.name()))
                .toList();
    }

    Form blank(UUID referralId, long version) {
        return forms.of(Map.of(), version).with(SEEN, meanwhile.last(referralId));
    }

    /** As it was typed; where somebody came first, with the version that stands now and what has happened. */
    Form again(Form form, Fields fields, Referral referral) {
        return forms.beside(form, Map.of(), referral.version())
                .after(meanwhile.since(referral.id(), fields.text(SEEN), form.shell()));
    }
}
