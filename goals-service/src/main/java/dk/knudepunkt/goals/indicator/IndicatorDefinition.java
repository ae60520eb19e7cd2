package dk.knudepunkt.goals.indicator;

import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;

/** What an indicator measures, how, and from which tables. */
@Embeddable
public record IndicatorDefinition(
        @EmbeddedColumnNaming("theme_%s") Theme theme,
        @EmbeddedColumnNaming("name_%s") Wording name,
        @Enumerated(EnumType.STRING) Unit unit,
        @Enumerated(EnumType.STRING) Direction direction,
        @EmbeddedColumnNaming("method_%s") Wording method,
        List<String> sources) {

    /** The part of the vision that the indicator belongs to. */
    @Embeddable
    @Schema(name = "IndicatorTheme")
    public record Theme(
            String code, @EmbeddedColumnNaming("title_%s") Wording title) {}

    /** Which way is better. */
    @Schema(name = "IndicatorDirection")
    public enum Direction implements Term {
        UP("op til", "up to"),
        DOWN("ned til", "down to");

        private final Words words;

        Direction(String danish, String english) {
            this.words = new Words(danish, english);
        }

        @Override
        public Words words() {
            return words;
        }
    }
}
