package dk.knudepunkt.goals;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value is of: a kind, which says how the value may be used, and the noun that is said after the number. */
@Schema(name = "FigureUnit")
public enum Unit implements Term {
    PERCENT(Kind.PERCENT, "%", "%"),
    PERCENT_PER_YEAR(Kind.PERCENT, "% om året", "% a year"),
    PERCENT_OF_POPULATION_SHARE(Kind.PERCENT, "% af befolkningsandelen", "% of the share of population"),
    PERCENTAGE_POINTS(Kind.PERCENTAGE_POINTS, "procentpoint", "percentage points"),
    NPS_POINTS(Kind.NPS_POINTS, "NPS-point", "NPS points"),
    COURSES(Kind.COUNT, "forløb", "courses"),
    COMPANIES(Kind.COUNT, "virksomheder", "companies"),
    MEETINGS(Kind.COUNT, "møder", "meetings"),
    EVENTS(Kind.COUNT, "arrangementer", "events"),
    NEWSLETTERS(Kind.COUNT, "nyhedsbreve", "newsletters"),
    CASES(Kind.COUNT, "cases", "cases"),
    PEOPLE(Kind.COUNT, "personer", "people"),
    APPLICATIONS(Kind.COUNT, "ansøgninger", "applications"),
    PROJECTS(Kind.COUNT, "projekter", "projects"),
    JOBS(Kind.COUNT, "jobs", "jobs"),
    FULL_TIME_EMPLOYEES(Kind.COUNT, "fuldtidsbeskæftigede", "full-time employees"),
    HOURS(Kind.COUNT, "timer", "hours"),
    STEERING_GROUPS(Kind.COUNT, "styregrupper", "steering groups"),
    DKK(Kind.DKK, "kr.", "DKK"),
    DKK_PER_HOUR(Kind.DKK, "kr. pr. time", "DKK an hour"),
    FACTOR(Kind.FACTOR, "gange", "times");

    /** The arithmetic that a unit allows: percentage points are no percentages, and NPS points are neither. */
    @Schema(name = "FigureUnitKind")
    public enum Kind {
        PERCENT,
        PERCENTAGE_POINTS,
        NPS_POINTS,
        COUNT,
        DKK,
        FACTOR
    }

    private final Kind kind;
    private final Words words;

    Unit(Kind kind, String danish, String english) {
        this.kind = kind;
        this.words = new Words(danish, english);
    }

    public Kind kind() {
        return kind;
    }

    @Override
    public Words words() {
        return words;
    }

    /** True where a value grows by what is added to it, so that half of a target's value is half of the way. */
    public boolean accumulates() {
        return kind == Kind.COUNT || this == DKK;
    }
}
