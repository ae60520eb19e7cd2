package dk.knudepunkt.goals.linter;

/** What a quotation says something about; rules compare what two of them say of one aspect. */
public enum Aspect {
    /** How much. */
    VALUE,
    /** What is counted: companies, courses, applications. */
    COUNTED,
    /** What those who answered were asked. */
    QUESTION,
    /** Of which period. */
    PERIOD,
    /** Which kinds of plan are in it. */
    KINDS,
    /** In each of what it is told. */
    SCOPE,
    /** From which period growth is told. */
    BASE_PERIOD,
    /** Whether growth is told from what was reached or from what was wanted. */
    BASE_NATURE,
    /** What the plans are called. */
    NAMES,
    /** Who is new. */
    DEFINITION,
    /** A part, and the parts of the whole that it is of. */
    PART,
    WHOLE,
    /** Whom a benchmark is of, how far above it one is, or what it is. */
    COMPARATOR,
    ABOVE,
    BENCHMARK,
    /** A promise in hours, and which hours count. */
    HOURS,
    CALENDAR,
    /** Another document. */
    REFERS_TO,
    /** How many there are said to be. */
    HOW_MANY,
    /** A share in per cent, who its base is, and how many of somebody there are. */
    SHARE,
    POPULATION,
    TOTAL
}
