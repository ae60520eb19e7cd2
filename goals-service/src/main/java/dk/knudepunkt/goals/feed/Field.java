package dk.knudepunkt.goals.feed;

import dk.knudepunkt.goals.fact.Known;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a condition may ask of a thing. */
@Schema(name = "FigureField")
public enum Field implements Term {
    KIND("arten", "the kind", "kind"),
    ACCOUNT("kontoen", "the account", "account"),
    STATUS("status", "the status", "status"),
    SEGMENT("segmentet", "the segment", "segment"),
    THEMES("temaet", "the theme", "themes"),
    NEW_SINCE_YEAR_BEFORE(
            "svaret på, om virksomheden er ny i forhold til året før",
            "whether the company is new compared with the year before",
            "readings/NOT_GUIDED_YEAR_BEFORE"),
    NEVER_IN_COURSE(
            "svaret på, om virksomheden er i forløb for første gang",
            "whether the company is in a course for the first time",
            "readings/NEVER_IN_COURSE"),
    COMPETENCE("vurderingen af medarbejderens kompetencer", "the verdict on the adviser's competence", "competence"),
    EFFECT("den forventede effekt", "the expected effect", "effect"),
    REFERRED(
            "svaret på, om virksomheden blev henvist til ekstern rådgivning",
            "whether the company says that it was referred to external advice",
            "referred"),
    EXTERNAL_USE("brugen af den eksterne rådgivning", "the use of the external advice", "externalUse"),
    REFERRED_TO("henvisningen til ekstern rådgivning", "the referral to external advice", "referredTo"),
    TARGET("modtageren af henvisningen", "whom it was to", "target"),
    PROGRAMME("programmet", "the programme", "programme"),
    PHASE("fasen", "the phase", "phase"),
    CHANNEL("udbudsstedet", "where it was put out", "channel"),
    ROLE("husets rolle", "the role of the house", "role"),
    FUNDING_THEME("ansøgningens tema", "the theme of the application", "theme"),
    INDICATOR("det målte", "what is measured", "indicator"),
    MUNICIPALITY("kommunen", "the municipality", "municipalityCode"),
    HEAD_OFFICE("hovedsædets kommune", "the municipality of the head office", "headOfficeCode"),
    COMPANY("virksomhed", "company", "cvr"),
    REFERENCE("deltager", "participant", "subjectRef"),
    CONSULTANT("rådgiver", "consultant", "consultantId");

    private final Words words;
    private final String path;

    Field(String danish, String english, String path) {
        this.words = new Words(danish, english);
        this.path = path;
    }

    /** Its codes in a thing; none where it is not known. */
    Set<String> in(Known known) {
        return known.codes(path);
    }

    boolean isAnyOf(Known known, Set<String> codes) {
        return known.isAnyOf(path, codes);
    }

    Optional<String> oneIn(Known known) {
        return in(known).stream().findFirst();
    }

    @Override
    public Words words() {
        return words;
    }
}
