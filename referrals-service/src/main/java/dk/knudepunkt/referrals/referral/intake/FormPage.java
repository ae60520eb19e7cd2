package dk.knudepunkt.referrals.referral.intake;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.referrals.referral.Channel;
import dk.knudepunkt.referrals.referral.company.RegisteredCompany;
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

    /** What the desk registers for a unit; a unit's own form is a form. */
    private static final List<Channel> REGISTERED = List.of(Channel.PHONE, Channel.EMAIL, Channel.MEETING);

    private final Units units;
    private final Duplicates duplicates;
    private final Advisers advisers;
    private final Shells shells;
    private final Caller caller;
    private final InstantSource clock;

    FormPage(Units units, Advisers advisers, Duplicates duplicates, Shells shells, Caller caller, InstantSource clock) {
        this.units = units;
        this.advisers = advisers;
        this.duplicates = duplicates;
        this.shells = shells;
        this.caller = caller;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "intake")
    static class Templates {
        static native TemplateInstance form(
                Shell shell,
                ReferralForm form,
                Map<String, String> labels,
                FormErrors errors,
                Map<String, String> units,
                Map<String, List<Adviser>> advisers,
                List<Municipality> municipalities,
                List<Channel> channels,
                @Nullable RegisteredCompany registered,
                Duplicates.@Nullable CompanyActivity activity);
    }

    TemplateInstance show(ReferralForm form, FormErrors errors, @Nullable RegisteredCompany registered) {
        var reach = UnitScope.toRefer(caller);
        var shell = shells.here();
        var names = units.names(reach);
        return Templates.form(
                shell,
                form,
                ReferralForm.labels(shell),
                errors,
                names,
                advisers(names),
                Municipality.all(),
                reach.isAll() ? REGISTERED : List.of(),
                registered,
                Cvr.isValid(form.cvrDigits()) ? duplicates.of(form.cvrDigits()) : null);
    }

    /** Those who are active, by the name of their unit. */
    private Map<String, List<Adviser>> advisers(Map<String, String> unitNames) {
        return advisers.activeIn(unitNames.keySet(), Denmark.dateOf(clock.instant())).stream()
                .collect(Collectors.groupingBy(
                        adviser -> unitNames.getOrDefault(adviser.unitCode(), adviser.unitCode()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    /** How the form's referral came: to an adviser's word for it nobody listens. */
    Channel channel(ReferralForm form) {
        return REGISTERED.stream()
                .filter(channel ->
                        UnitScope.toRefer(caller).isAll() && channel.name().equals(form.channel))
                .findFirst()
                .orElse(Channel.FORM);
    }
}
