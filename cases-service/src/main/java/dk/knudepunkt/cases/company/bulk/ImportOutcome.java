package dk.knudepunkt.cases.company.bulk;

/** What a row became. */
enum ImportOutcome {
    /** A company that nobody had told of. */
    CREATED,

    /** A company that was known; what was not known of it is. */
    LINKED,

    /** The same company; what the system said before is what it says now. */
    CHANGED,

    /** Nothing: it was handed in so before. */
    REPEATED,

    REFUSED
}
