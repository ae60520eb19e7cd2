package dk.knudepunkt.gateway.problem;

import java.util.Optional;
import java.util.regex.Pattern;

/** One row of the guide to problems. */
record KnownProblem(String slug, String status, String when, String remedy) {

    private static final Pattern ROW = Pattern.compile("\\| `([a-z0-9-]+)` \\| (\\d{3}) \\| (.+) \\| (.+) \\|");

    static Optional<KnownProblem> read(String line) {
        return Optional.of(ROW.matcher(line))
                .filter(row -> row.matches())
                .map(row -> new KnownProblem(row.group(1), row.group(2), plain(row.group(3)), plain(row.group(4))));
    }

    private static String plain(String markdown) {
        return markdown.replace("`", "");
    }
}
