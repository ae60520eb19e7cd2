package dk.knudepunkt.cofinancing.cluster;

import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;

/** Knowledge partners as people type them: one on each line. */
final class PartnerLines {

    private PartnerLines() {}

    /** From the lines. */
    static final class Read extends StdConverter<String, List<String>> {

        @Override
        public List<String> convert(String lines) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    }

    /** Back. */
    static final class Write extends StdConverter<List<String>, String> {

        @Override
        public String convert(List<String> partners) {
            return String.join("\n", partners);
        }
    }
}
