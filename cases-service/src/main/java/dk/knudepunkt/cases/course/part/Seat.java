package dk.knudepunkt.cases.course.part;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where the company of a course was at its start: a company that moves does not move its past courses. Its head office and
 * its place of business are two facts.
 *
 * @param placeNumber of the place of business (P-number), where it is known
 * @param municipalityCode of the place of business
 */
@Embeddable
public record Seat(
        @Column(name = "head_office_code") String headOfficeCode,
        @Column(name = "place_number") @Nullable String placeNumber,
        @Column(name = "municipality_code") String municipalityCode) {

    /** Of a company that does business where its head office is, as far as anybody said. */
    public static Seat at(String municipalityCode) {
        return new Seat(municipalityCode, null, municipalityCode);
    }
}
