package dk.knudepunkt.platform.page;

/** A word of the glossary: an enum constant that people read in both languages. */
public interface Term {

    String danish();

    String english();
}
