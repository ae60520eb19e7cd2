package dk.knudepunkt.gateway.release;

import java.util.List;

/**
 * What the page of the changes shows; the build writes it.
 *
 * @param pending what is different from the last release
 * @param ending operations that announced their end
 */
record ApiHistory(List<ApiChange> pending, List<Ending> ending, List<Release> releases) {

    /** An operation that may be gone from a day on. */
    record Ending(String operation, String summary, String on) {}
}
