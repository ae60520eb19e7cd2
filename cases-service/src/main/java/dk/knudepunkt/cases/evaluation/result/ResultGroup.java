package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.time.YearMonth;
import java.util.List;

/** What answers are divided by. */
public enum ResultGroup implements Term {
    SEGMENT("Segment", "Segment"),
    /** As the companies say, and not their developers; so nobody is asked in a theme. */
    THEME("Tema", "Theme"),
    PERIOD("Måned", "Month"),
    DEVELOPER("Forretningsudvikler", "Business developer");

    /** Of a course whose segment nobody judged. */
    static final String UNKNOWN = "UNKNOWN";

    private final Words words;

    ResultGroup(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The groups that a question to a company belongs to; a theme is known of an answer only, and there may be several. */
    List<String> of(AskedCompany asked) {
        return switch (this) {
            case SEGMENT -> List.of(asked.segment() == null ? UNKNOWN : asked.segment());
            case THEME -> asked.said() == null ? List.of() : asked.said().themes();
            case PERIOD -> List.of(YearMonth.from(asked.guidedOn()).toString());
            case DEVELOPER -> List.of(asked.developerId());
        };
    }

    @Override
    public Words words() {
        return words;
    }
}
