package dk.knudepunkt.gateway.release;

import java.util.ArrayList;
import java.util.List;

/** What a release of the API brought, as the file of the changes tells it. */
record Release(String date, String said, List<ApiChange> changes) {

    private static final String HEAD = "## ";

    /** The releases of a file, the latest first. */
    static List<Release> read(String file) {
        var releases = new ArrayList<Release>();
        for (var section : file.split("(?m)^" + HEAD, -1)) {
            var lines = section.lines().filter(line -> !line.isBlank()).toList();
            if (!lines.isEmpty() && !lines.getFirst().startsWith("#")) {
                releases.add(read(lines));
            }
        }
        return releases;
    }

    private static Release read(List<String> lines) {
        var below = lines.subList(1, lines.size());
        var changes =
                below.stream().flatMap(line -> ApiChange.read(line).stream()).toList();
        var said = below.stream().filter(line -> ApiChange.read(line).isEmpty()).toList();
        return new Release(lines.getFirst(), String.join(" ", said), changes);
    }

    /** The file with this release before the others. */
    String before(String file) {
        var first = file.indexOf("\n" + HEAD);
        var end = first < 0 ? file.length() : first + 1;
        return file.substring(0, end) + section() + file.substring(end);
    }

    private String section() {
        var section =
                new StringBuilder(HEAD).append(date).append("\n\n").append(said).append("\n\n");
        changes.forEach(change -> section.append(change.line()).append('\n'));
        return changes.isEmpty() ? section.toString() : section.append('\n').toString();
    }
}
