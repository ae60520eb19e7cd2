package dk.knudepunkt.acceptance.generated;

/**
 * An answer that breaks a promise.
 *
 * @param detail in which way, the same for answers that are alike
 */
record Finding(Rule rule, String detail) {

    enum Rule {
        SERVER_FAILED("the server failed"),
        UNDOCUMENTED_STATUS("the document does not know this status"),
        UNDOCUMENTED_TYPE("the document does not know this type of content"),
        MISFIT("the body is not as its schema says"),
        TAKEN("what is wrong was taken");

        private final String words;

        Rule(String words) {
            this.words = words;
        }
    }

    @Override
    public String toString() {
        return rule.words + ": " + detail;
    }
}
