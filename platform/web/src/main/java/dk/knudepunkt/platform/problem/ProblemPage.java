package dk.knudepunkt.platform.problem;

/** Shows a problem to a person; the room {@code page} does it. */
public interface ProblemPage {

    /** Returns the page's HTML. */
    String render(ProblemBody problem);
}
