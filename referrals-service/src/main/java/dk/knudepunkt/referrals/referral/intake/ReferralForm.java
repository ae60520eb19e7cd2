package dk.knudepunkt.referrals.referral.intake;

import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.referrals.referral.Channel;
import dk.knudepunkt.referrals.referral.ReferralCompany;
import dk.knudepunkt.referrals.referral.ReferralContact;
import dk.knudepunkt.referrals.referral.company.RegisteredCompany;
import dk.knudepunkt.referrals.referral.draft.DraftContent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The referral form as a browser sends it: fields named by their path in {@link SubmitReferral}, empty when not filled in. */
public class ReferralForm {

    @RestForm("company.cvr")
    public @Nullable String cvr;

    @RestForm("company.name")
    public @Nullable String companyName;

    @RestForm("company.municipalityCode")
    public @Nullable String municipalityCode;

    @RestForm("company.email")
    public @Nullable String companyEmail;

    @RestForm("company.phone")
    public @Nullable String companyPhone;

    @RestForm("contactPerson.name")
    public @Nullable String contactName;

    @RestForm("contactPerson.email")
    public @Nullable String contactEmail;

    @RestForm("contactPerson.phone")
    public @Nullable String contactPhone;

    /** The CVR number of the company, where the register says that it is protected from advertising. */
    @RestForm
    public @Nullable String protectedCvr;

    @RestForm
    public @Nullable String unitCode;

    @RestForm
    public @Nullable String adviserId;

    @RestForm
    public @Nullable String need;

    /** Words separated by commas. */
    @RestForm
    public @Nullable String topics;

    @RestForm
    public boolean jointVisit;

    @RestForm
    public @Nullable String wishes;

    @RestForm
    public boolean consent;

    /** How it came, where the desk registers it for a unit; FORM for a unit itself. */
    @RestForm
    public @Nullable String channel;

    /** The draft that it was, if it was one. */
    @RestForm
    public @Nullable String draftId;

    @RestForm
    public long draftVersion;

    /** Made with the page, so that pressing the button twice refers once. */
    @RestForm
    public @Nullable String key;

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("company.cvr", shell.say("CVR-nummer", "CVR number"));
        labels.put("company.name", shell.say("Navn", "Name"));
        labels.put("company.municipalityCode", shell.say("Kommune", "Municipality"));
        labels.put("company.email", shell.say("E-mail", "E-mail"));
        labels.put("company.phone", shell.say("Telefon", "Phone"));
        labels.put("contactPerson.name", shell.say("Navn", "Name"));
        labels.put("contactPerson.email", shell.say("E-mail", "E-mail"));
        labels.put("contactPerson.phone", shell.say("Telefon", "Phone"));
        labels.put("unitCode", shell.say("Henvises af", "Referred by"));
        labels.put("adviserId", shell.say("Rådgiver", "Adviser"));
        labels.put("need", shell.say("Hvad har virksomheden brug for?", "What does the company need?"));
        labels.put("topics", shell.say("Emner", "Topics"));
        labels.put("wishes", shell.say("Andre ønsker til forløbet", "Other wishes for the course"));
        labels.put("consent", shell.say("Samtykke", "Consent"));
        return labels;
    }

    /** A new one, or what was kept of it. */
    static ReferralForm of(DraftContent draft) {
        var form = new ReferralForm();
        form.cvr = draft.cvr();
        form.companyName = draft.companyName();
        form.municipalityCode = draft.municipalityCode();
        form.companyEmail = draft.companyEmail();
        form.companyPhone = draft.companyPhone();
        form.contactName = draft.contactName();
        form.contactEmail = draft.contactEmail();
        form.contactPhone = draft.contactPhone();
        form.unitCode = draft.unitCode();
        form.adviserId = draft.adviserId();
        form.need = draft.need();
        form.topics = draft.topics();
        form.jointVisit = draft.jointVisit();
        form.wishes = draft.wishes();
        form.key = UUID.randomUUID().toString();
        return form;
    }

    /** What is worth keeping; consent is given when it is sent, not before. */
    DraftContent draft() {
        return new DraftContent(
                orNull(cvr),
                orNull(companyName),
                orNull(municipalityCode),
                orNull(companyEmail),
                orNull(companyPhone),
                orNull(contactName),
                orNull(contactEmail),
                orNull(contactPhone),
                orNull(unitCode),
                orNull(adviserId),
                orNull(need),
                orNull(topics),
                jointVisit,
                orNull(wishes));
    }

    void fill(RegisteredCompany company) {
        cvr = company.cvr();
        companyName = company.name();
        municipalityCode = company.municipalityCode();
        companyEmail = company.email() == null ? companyEmail : company.email();
        companyPhone = company.phone() == null ? companyPhone : company.phone();
        protectedCvr = company.advertisingProtected() ? company.cvr() : null;
    }

    String cvrDigits() {
        return text(cvr).replace(" ", "");
    }

    SubmitReferral request(Channel how) {
        return new SubmitReferral(
                new ReferralCompany(
                        cvrDigits(),
                        text(companyName),
                        text(municipalityCode),
                        orNull(companyEmail),
                        orNull(companyPhone),
                        cvrDigits().equals(protectedCvr)),
                new ReferralContact(text(contactName), orNull(contactEmail), orNull(contactPhone)),
                text(unitCode),
                Parameters.id("adviserId", adviserId),
                text(need),
                words(),
                jointVisit,
                orNull(wishes),
                how,
                consent);
    }

    private List<String> words() {
        return Arrays.stream(text(topics).split(","))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
