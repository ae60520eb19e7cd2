package dk.knudepunkt.funding.programme;

import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** A programme as a browser registers it, and its rounds. */
public class ProgrammeForm {

    @RestForm
    public @Nullable String code;

    @RestForm
    public @Nullable String nameDa;

    @RestForm
    public @Nullable String nameEn;

    @RestForm
    public @Nullable String funder;

    /** One per line, two dates each. */
    @RestForm
    public @Nullable String rounds;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice registers once. */
    @RestForm
    public @Nullable String key;

    static ProgrammeForm blank() {
        var form = new ProgrammeForm();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    static ProgrammeForm of(ProgrammeView programme) {
        var form = new ProgrammeForm();
        form.rounds = TypedRounds.of(programme.rounds()).lines();
        form.version = programme.version();
        return form;
    }

    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("nameDa", shell.say("Navn på dansk", "Name in Danish"));
        labels.put("nameEn", shell.say("Navn på engelsk", "Name in English"));
        labels.put("funder", shell.say("Hvem giver pengene?", "Who gives the money?"));
        labels.put("code", shell.say("Kode i adresser og udtræk", "Code in addresses and series"));
        return labels;
    }

    ProgrammeResource.RegisterProgramme request() {
        return new ProgrammeResource.RegisterProgramme(text(code), text(nameDa), text(nameEn), text(funder));
    }

    TypedRounds typedRounds() {
        return new TypedRounds(rounds);
    }
}
