package dk.knudepunkt.cofinancing.agreement.draft;

import static dk.knudepunkt.platform.page.Typed.count;
import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.kroner;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.cofinancing.agreement.AgreementView;
import dk.knudepunkt.cofinancing.agreement.key.RoundingRule;
import dk.knudepunkt.cofinancing.agreement.key.TypedKey;
import dk.knudepunkt.platform.page.Shell;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The terms of an agreement as a browser sends them: fields named as in {@link DraftAgreement}, empty when not filled in. */
public class DraftForm {

    @RestForm
    public @Nullable String cluster;

    @RestForm
    public @Nullable String firstYear;

    @RestForm
    public @Nullable String lastYear;

    @RestForm
    public @Nullable String budget;

    @RestForm
    public @Nullable String lead;

    @RestForm
    public @Nullable String leadShare;

    /** How many percent each part of the key has; one part with 100 is a key by itself. */
    @RestForm
    public @Nullable String byPopulation;

    @RestForm
    public @Nullable String equally;

    @RestForm
    public @Nullable String byShares;

    /** A municipality and its percentage on each line. */
    @RestForm
    public @Nullable String shares;

    @RestForm
    public @Nullable String keyDate;

    @RestForm
    public List<String> parties = List.of();

    @RestForm
    public @Nullable String quorum;

    @RestForm
    public @Nullable String answerBy;

    @RestForm
    public @Nullable String supersedes;

    @RestForm
    public long version;

    /** Made with the page, so that pressing the button twice drafts once. */
    @RestForm
    public @Nullable String key;

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("cluster", shell.say("Klynge", "Cluster"));
        labels.put("firstYear", shell.say("Første år", "First year"));
        labels.put("lastYear", shell.say("Sidste år", "Last year"));
        labels.put("budget", shell.say("Pris om året i hele kroner", "Cost a year in whole kroner"));
        labels.put("lead", shell.say("Leadkommune", "Lead municipality"));
        labels.put("leadShare", shell.say("Leadkommunens del i hele kroner", "The lead’s part in whole kroner"));
        labels.put("key", shell.say("Fordelingsnøgle", "Key"));
        labels.put("keyDate", shell.say("Folketal pr.", "Population at"));
        labels.put("parties", shell.say("Kommuner", "Municipalities"));
        labels.put("quorum", shell.say("Hvor mange skal tiltræde?", "How many must accept?"));
        labels.put("answerBy", shell.say("Svar senest", "Answer by"));
        labels.put("supersedes", shell.say("Afløser version", "Supersedes version"));
        return labels;
    }

    DraftAgreement request() {
        return new DraftAgreement(
                text(cluster),
                Objects.requireNonNullElse(count(firstYear), 0),
                Objects.requireNonNullElse(count(lastYear), 0),
                Objects.requireNonNullElse(kroner(budget), -1L),
                text(lead),
                Objects.requireNonNullElse(kroner(leadShare), -1L),
                new TypedKey(byPopulation, equally, byShares, shares).key(),
                Objects.requireNonNullElse(date(keyDate), LocalDate.EPOCH),
                RoundingRule.LARGEST_REMAINDER,
                new LinkedHashSet<>(parties),
                count(quorum),
                orNull(answerBy) == null ? null : Objects.requireNonNullElse(date(answerBy), LocalDate.EPOCH),
                count(supersedes));
    }

    /** A draft as it would be typed. */
    static DraftForm of(AgreementView agreement) {
        var form = new DraftForm();
        form.cluster = agreement.cluster();
        form.firstYear = String.valueOf(agreement.firstYear());
        form.lastYear = String.valueOf(agreement.lastYear());
        form.budget = String.valueOf(agreement.budget());
        form.lead = agreement.lead();
        form.leadShare = String.valueOf(agreement.leadShare());
        var key = TypedKey.of(agreement.key());
        form.byPopulation = key.byPopulation();
        form.equally = key.equally();
        form.byShares = key.byShares();
        form.shares = key.shares();
        form.keyDate = agreement.keyDate().toString();
        form.parties = agreement.parties().stream()
                .map(AgreementView.AgreementParty::municipalityCode)
                .toList();
        form.quorum = Objects.toString(agreement.quorum(), "");
        form.answerBy = Objects.toString(agreement.answerBy(), "");
        form.supersedes = Objects.toString(agreement.supersedes(), "");
        form.version = agreement.revision();
        return form;
    }
}
