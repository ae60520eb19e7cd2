package dk.knudepunkt.cases.course.code;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to a course; the names are the sub-resources that do it. */
public enum CourseAction implements Term {
    COMPLETION("Afslut", "Complete"),
    CANCELLATION("Afbryd", "Cancel"),
    REOPENING("Genåbn", "Reopen");

    private final Words words;

    CourseAction(String danish, String english) {
        this.words = new Words(danish, english);
    }

    /** The one with this sub-resource. */
    public static Optional<CourseAction> of(String segment) {
        return Arrays.stream(values())
                .filter(action -> action.toString().equals(segment))
                .findFirst();
    }

    /** What the audit trail calls it. */
    public String pastTense() {
        return switch (this) {
            case COMPLETION -> "completed";
            case CANCELLATION -> "cancelled";
            case REOPENING -> "reopened";
        };
    }

    /** What to tell whoever has just done it. */
    public Words told() {
        return switch (this) {
            case COMPLETION -> new Words("Forløbet er afsluttet", "The course has been completed");
            case CANCELLATION -> new Words("Forløbet er afbrudt", "The course has been cancelled");
            case REOPENING -> new Words("Forløbet er genåbnet", "The course has been reopened");
        };
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
