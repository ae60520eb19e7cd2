package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.register.RegisteredCompany;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.referral.code.Channel;
import dk.knudepunkt.referrals.referral.duplicate.Duplicates;
import dk.knudepunkt.referrals.unit.UnitScope;
import dk.knudepunkt.referrals.unit.Units;
import dk.knudepunkt.referrals.unit.adviser.Adviser;
import dk.knudepunkt.referrals.unit.adviser.Advisers;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The page with the form, however filled in, and what is known of its company already. */
@RequestScoped
class FormPage {

    /** The draft that the referral was, if it was one. */
    static final String DRAFT = "_draftId";

    /** The CVR number of the company, where the register says that it is protected from advertising. */
    static final String PROTECTED = "_protectedCvr";

    /** What the desk registers for a unit; a unit's own form is a form. */
    private static final List<Channel> REGISTERED = List.of(Channel.PHONE, Channel.EMAIL, Channel.MEETING);

    private final Units units;
    private final Duplicates duplicates;
    private final Advisers advisers;
    private final Caller caller;
    private final InstantSource clock;

    FormPage(Units units, Advisers advisers, Duplicates duplicates, Caller caller, InstantSource clock) {
        this.units = units;
        this.advisers = advisers;
        this.duplicates = duplicates;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance form(
                Shell shell,
                Form form,
                Map<String, String> units,
                Map<String, List<Adviser>> advisers,
                List<Municipality> municipalities,
                List<Channel> channels,
                @Nullable RegisteredCompany registered,
                Duplicates.@Nullable CompanyActivity activity);
    }

    TemplateInstance show(Form form, @Nullable RegisteredCompany registered) {
        var scope = UnitScope.toRefer(caller);
        var names = units.names(scope);
        var cvr = form.value("company.cvr").replace(" ", "");
        return Templates.form(
                form.shell(),
                form,
                names,
                advisers(names),
                Municipality.all(),
                scope.isAll() ? REGISTERED : List.of(),
                registered,
                Cvr.isValid(cvr) ? duplicates.of(cvr) : null);
    }

    /** Those who are active, by the name of their unit. */
    private Map<String, List<Adviser>> advisers(Map<String, String> unitNames) {
        return advisers.activeIn(unitNames.keySet(), Denmark.dateOf(clock.instant())).stream()
                .collect(Collectors.groupingBy(
                        adviser -> unitNames.getOrDefault(adviser.unitCode(), adviser.unitCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /**
     * The fields as they are to be taken: to an adviser's word for how the referral came nobody listens, and a protection
     * that the register told of holds for the company that it was told of.
     */
    Fields asMeant(Fields fields) {
        var cvr = fields.text("company.cvr");
        var isProtected = cvr != null && cvr.replace(" ", "").equals(fields.text(PROTECTED));
        return fields.with("channel", channel(fields)).with("company.advertisingProtected", isProtected);
    }

    private Channel channel(Fields fields) {
        return REGISTERED.stream()
                .filter(channel ->
                        UnitScope.toRefer(caller).isAll() && channel.name().equals(fields.text("channel")))
                .findFirst()
                .orElse(Channel.FORM);
    }
}
