package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.TargetScope;
import dk.knudepunkt.goals.feed.Code;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Member;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By what a figure may be broken down. */
@Schema(name = "FigureDimension")
public enum Dimension implements Term {
    SEGMENT("Segment", "Segment"),
    MUNICIPALITY("Kommune", "Municipality"),
    DEVELOPER("Forretningsudvikler", "Business developer"),
    MONTH("Måned", "Month");

    private static final int LENGTH_OF_A_MONTH = "2021-06".length();
    private static final Words NOT_KNOWN = new Words("Ikke oplyst", "Not known");

    private final Words words;

    Dimension(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The key of a thing's group; empty where it is not known. */
    String of(Member member) {
        var known = member.known();
        return switch (this) {
            case SEGMENT -> known.code("segment").orElse("");
            case MUNICIPALITY -> known.code("municipalityCode").orElse("");
            case DEVELOPER -> known.code("developerId").orElse("");
            case MONTH -> known.day().toString().substring(0, LENGTH_OF_A_MONTH);
        };
    }

    /** Whether what the target asks for holds of these parts, and not of the whole alone. */
    boolean isAskedForBy(Figure figure) {
        var definition = figure.definition();
        return switch (this) {
            case SEGMENT -> figure.target().terms().per() == TargetScope.SEGMENT;
            case MUNICIPALITY -> definition != null && definition.basis().measure() == Measure.DISTRIBUTION;
            case DEVELOPER, MONTH -> false;
        };
    }

    /** What people call a group. A developer is told by a pseudonym. */
    Words named(String key) {
        if (key.isEmpty()) {
            return NOT_KNOWN;
        }
        return switch (this) {
            case SEGMENT -> Code.of(key);
            case MUNICIPALITY -> new Words(Municipality.nameOf(key), Municipality.nameOf(key));
            case DEVELOPER -> new Words(key, key);
            case MONTH -> new Words(month(key, "da"), month(key, "en"));
        };
    }

    private static String month(String key, String language) {
        return YearMonth.parse(key).format(DateTimeFormatter.ofPattern("LLLL yyyy", Locale.of(language)));
    }

    @Override
    public Words words() {
        return words;
    }
}
