package dk.knudepunkt.cofinancing.municipality.statbank;

import static java.util.stream.Collectors.toMap;

import dk.knudepunkt.platform.register.Municipality;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The areas of a table: municipalities by code or name, and the larger ones that the StatBank lists beside them. */
final class Areas {

    /** The whole country (000), provinces (001-011), regions (081-085); Christiansø (411) is the state's. */
    private static final Pattern NO_MUNICIPALITY_CODE = Pattern.compile("0\\d\\d|411");

    private static final Set<String> NO_MUNICIPALITY = Set.of("Hele landet", "All Denmark", "Christiansø");
    private static final Pattern LARGER = Pattern.compile("(Region|Landsdel|Province) .*");

    private final Map<String, String> codes =
            Municipality.all().stream().collect(toMap(Municipality::name, Municipality::code));

    boolean isNoMunicipality(String area) {
        return NO_MUNICIPALITY.contains(area)
                || NO_MUNICIPALITY_CODE.matcher(area).matches()
                || LARGER.matcher(area).matches();
    }

    String municipality(Cell cell) {
        var code = codes.getOrDefault(cell.area(), cell.area());
        if (!Municipality.exists(code)) {
            throw StatbankProblem.unknownMunicipality(cell);
        }
        return code;
    }
}
