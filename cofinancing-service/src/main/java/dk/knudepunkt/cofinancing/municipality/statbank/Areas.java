package dk.knudepunkt.cofinancing.municipality.statbank;

import dk.knudepunkt.platform.register.Municipality;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The areas of a table: municipalities by code or name, and the larger ones that the StatBank lists beside them. */
final class Areas {

    /** The whole country (000), provinces (001-011), regions (081-085); Christiansø (411) is the state's. */
    private static final Pattern NO_MUNICIPALITY_CODE = Pattern.compile("(0\\d\\d|411)( .*)?");

    private static final Set<String> NO_MUNICIPALITY = Set.of("Hele landet", "All Denmark", "Christiansø");
    private static final Pattern LARGER = Pattern.compile("(Region|Landsdel|Province) .*");

    private static final Pattern CODE_AND_NAME = Pattern.compile("(\\d{3}) .*");

    /** The one that is called otherwise in English. */
    private static final Map<String, String> ENGLISH = Map.of("Copenhagen", "101");

    private final Map<String, String> codes = new HashMap<>(ENGLISH);

    Areas() {
        Municipality.all().forEach(municipality -> codes.put(municipality.name(), municipality.code()));
    }

    boolean isNoMunicipality(String area) {
        return NO_MUNICIPALITY.contains(area)
                || NO_MUNICIPALITY_CODE.matcher(area).matches()
                || LARGER.matcher(area).matches();
    }

    String municipality(Cell cell) {
        var code = code(cell.area());
        if (!Municipality.exists(code)) {
            throw StatbankProblem.unknownMunicipality(cell);
        }
        return code;
    }

    /** By code, by name, or by both as the StatBank writes them beside each other: 101 Copenhagen. */
    private String code(String area) {
        var both = CODE_AND_NAME.matcher(area);
        return both.matches() ? both.group(1) : codes.getOrDefault(area, area);
    }
}
