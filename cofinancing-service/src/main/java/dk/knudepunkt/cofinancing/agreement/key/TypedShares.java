package dk.knudepunkt.cofinancing.agreement.key;

import static java.util.Map.Entry.comparingByKey;
import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.util.StdConverter;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fixed shares as a person types them: a municipality, by name or code, and its percentage on each line ("Greve: 12,5"). */
final class TypedShares {

    private static final Pattern SHARE = Pattern.compile("(.+?)[:;\\s]\\s*(\\d{1,3}(?:[.,]\\d{1,4})?)\\s*%?");

    /** Of a line: no municipality and no percentage has more. */
    private static final int LONGEST = 100;

    private TypedShares() {}

    static Map<String, BigDecimal> read(String lines) {
        var percentages = new LinkedHashMap<String, BigDecimal>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            if (line.length() > LONGEST) {
                throw KeyProblem.unreadableShare(line.substring(0, LONGEST) + "…");
            }
            var share = SHARE.matcher(line);
            var code = share.matches() ? code(share.group(1).strip()) : Optional.<String>empty();
            percentages.put(
                    code.orElseThrow(() -> KeyProblem.unreadableShare(line)),
                    new BigDecimal(share.group(2).replace(',', '.')));
        });
        return percentages;
    }

    private static Optional<String> code(String nameOrCode) {
        return Municipality.all().stream()
                .filter(municipality -> municipality.name().equalsIgnoreCase(nameOrCode)
                        || municipality.code().equals(nameOrCode))
                .map(Municipality::code)
                .findFirst();
    }

    static String write(Map<String, BigDecimal> percentages) {
        return percentages.entrySet().stream()
                .sorted(comparingByKey())
                .map(share -> Municipality.nameOf(share.getKey()) + ": " + written(share.getValue()))
                .collect(joining("\n"));
    }

    private static String written(BigDecimal percent) {
        return percent.toPlainString().replace('.', ',');
    }

    /** Names the first line that is no share. */
    static final class Reader extends StdConverter<String, Map<String, BigDecimal>> {
        @Override
        public Map<String, BigDecimal> convert(String lines) {
            return read(lines);
        }
    }

    static final class Writer extends StdConverter<Map<String, BigDecimal>, String> {
        @Override
        public String convert(Map<String, BigDecimal> percentages) {
            return write(percentages);
        }
    }
}
