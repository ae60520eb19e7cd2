package dk.knudepunkt.funding.subsidy;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a programme granted and paid in a year, over all companies: by municipality the sums could tell what one company
 * got. A grant and a payment count in the year they were made, so a programme may pay in a year what it granted before.
 *
 * @param granted whole kroner promised in the year, by {@code grants} promises
 * @param paid whole kroner paid in the year, by {@code payments} payments
 */
@Schema(name = "SubsidySum")
public record SubsidySum(
        @Schema(examples = "2021") int year,
        @Schema(examples = "smv-pro") String programme,
        @Schema(examples = "12500000") long granted,
        @Schema(examples = "240") long grants,
        @Schema(examples = "12000000") long paid,
        @Schema(examples = "231") long payments) {

    static final List<String> COLUMNS = List.of("year", "programme", "granted", "grants", "paid", "payments");

    List<Object> cells() {
        return List.of(year, programme, granted, grants, paid, payments);
    }
}
