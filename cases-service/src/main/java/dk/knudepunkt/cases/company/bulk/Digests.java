package dk.knudepunkt.cases.company.bulk;

import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.platform.bulk.Fingerprint;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a system said of a company, each value as a digest: enough to know its own word again, without another copy of
 * personal data.
 */
record Digests(List<String> ofValues) {

    private static final String NOTHING = "-";

    static Digests of(String cvr, CompanyCard card) {
        return new Digests(values(card).stream()
                .map(value -> value == null ? NOTHING : Fingerprint.of(cvr + ' ' + value))
                .toList());
    }

    static Digests read(String text) {
        return new Digests(List.of(text.split(",")));
    }

    String text() {
        return String.join(",", ofValues);
    }

    static String ofRow(ImportCompany row) {
        return Fingerprint.of(row.toString());
    }

    /** What stands there, with this system's own words as they are now, and what was not known. */
    CompanyCard corrected(String cvr, CompanyCard present, CompanyCard told) {
        var own = of(cvr, present).ofValues;
        var mine = new boolean[own.size()];
        for (var i = 0; i < mine.length; i++) {
            mine[i] = i < ofValues.size() && ofValues.get(i).equals(own.get(i));
        }
        return new CompanyCard(
                        newer(mine[0], present.name(), told.name()),
                        newer(mine[1], present.municipalityCode(), told.municipalityCode()),
                        newer(mine[2], present.industryCode(), told.industryCode()),
                        newer(mine[3], present.employees(), told.employees()),
                        present.advertisingProtected(),
                        newer(mine[4], present.email(), told.email()),
                        newer(mine[5], present.phone(), told.phone()))
                .filledFrom(told);
    }

    private static <T> @Nullable T newer(boolean isOwn, @Nullable T present, @Nullable T told) {
        return isOwn && told != null ? told : present;
    }

    private static List<@Nullable Object> values(CompanyCard card) {
        return Arrays.asList(
                card.name(),
                card.municipalityCode(),
                card.industryCode(),
                card.employees(),
                card.email(),
                card.phone());
    }
}
