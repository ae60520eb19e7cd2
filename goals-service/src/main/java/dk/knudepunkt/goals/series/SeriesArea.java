package dk.knudepunkt.goals.series;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The country and its five regions, by the codes of Statistics Denmark. */
public enum SeriesArea implements Term {
    COUNTRY("000", "Hele landet", "All Denmark"),
    NORTH("081", "Region Nordjylland", "Region Nordjylland"),
    CENTRAL("082", "Region Midtjylland", "Region Midtjylland"),
    SOUTH("083", "Region Syddanmark", "Region Syddanmark"),
    CAPITAL("084", "Region Hovedstaden", "Region Hovedstaden"),
    ZEALAND("085", "Region Sjælland", "Region Zealand");

    /** Provinces, municipalities and Christiansø: areas that no series is of. */
    private static final Pattern SMALLER = Pattern.compile("(0(0[1-9]|1[01])|411)( .*)?|(Landsdel|Province) .*");

    private final String code;
    private final Words words;

    SeriesArea(String code, String danish, String english) {
        this.code = code;
        this.words = new Words(danish, english);
    }

    public String code() {
        return code;
    }

    public boolean isRegion() {
        return this != COUNTRY;
    }

    public static List<SeriesArea> regions() {
        return Arrays.stream(values()).filter(SeriesArea::isRegion).toList();
    }

    /**
     * By the code of the register of regions, which is that of Statistics Denmark with a one before it.
     *
     * @param registered such as 1085
     */
    public static SeriesArea ofRegion(String registered) {
        return regions().stream()
                .filter(area -> registered.equals("1" + area.code))
                .findFirst()
                .orElseThrow();
    }

    /** By code, by name, or by both as the StatBank writes them beside each other. */
    static Optional<SeriesArea> of(String told) {
        return Arrays.stream(values()).filter(area -> area.isCalled(told)).findFirst();
    }

    /** Whether it is an area all the same. */
    static boolean isSmaller(String told) {
        return SMALLER.matcher(told).matches()
                || Municipality.exists(told.split(" ", 2)[0])
                || Municipality.all().stream()
                        .anyMatch(municipality -> municipality.name().equals(told));
    }

    private boolean isCalled(String told) {
        return told.equals(code) || told.startsWith(code + " ") || told.equals(danish()) || told.equals(english());
    }

    @Override
    public Words words() {
        return words;
    }
}
