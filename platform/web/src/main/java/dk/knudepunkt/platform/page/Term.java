package dk.knudepunkt.platform.page;

/** A word of the glossary: an enum constant that people read in both languages. */
public interface Term {

    /** What people call it. */
    Words words();

    default String danish() {
        return words().danish();
    }

    default String english() {
        return words().english();
    }
}
