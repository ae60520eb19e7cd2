package dk.knudepunkt.goals.balance;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.population.Distribution;
import dk.knudepunkt.goals.population.MunicipalityGroup;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.goals.population.Share;
import dk.knudepunkt.goals.population.ShareStanding;
import dk.knudepunkt.platform.register.Municipality;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A municipality or a group of them. The columns are a promise to dashboards: more may come, none may change. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record BalanceArea(
        @Schema(examples = "336", description = "Code of the municipality, or the name of the group")
        String code,

        Wording name,
        MunicipalityGroup group,
        @Schema(examples = "23034") long persons,

        @Schema(examples = "2.7", description = "Of all who live there, in per cent")
        BigDecimal populationShare,

        @Schema(examples = "25.9", description = "How many courses there would be if they were spread as people are")
        BigDecimal expected,

        @JsonUnwrapped BalanceChance chance,
        @JsonUnwrapped BalanceCourses went,

        @Schema(description = "True where there are too few for the reader, or one could be found from the others")
        boolean hidden,

        @JsonIgnore MunicipalityGroups.@Nullable Place place) {

    private static final int TILE = 100;
    private static final int LONGEST = 10;

    static final List<String> COLUMNS = List.of(
            "code",
            "nameDa",
            "nameEn",
            "group",
            "persons",
            "populationShare",
            "expected",
            "chanceLow",
            "chanceHigh",
            "courses",
            "courseShare",
            "percent",
            "low",
            "high",
            "standing",
            "missing",
            "hidden");

    /** What chance alone makes of a part that gets exactly its share, nineteen times of twenty. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BalanceChance(
            @Schema(nullable = true, examples = "62.1", description = "In per cent of the share of population")
            @Nullable
            BigDecimal chanceLow,

            @Schema(nullable = true, examples = "137.9") @Nullable
            BigDecimal chanceHigh) {

        private static BalanceChance of(Share share) {
            var chance = share.chance();
            return chance == null ? new BalanceChance(null, null) : new BalanceChance(chance.low(), chance.high());
        }
    }

    /** What went there; all null where there are too few to show. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BalanceCourses(
            @Schema(nullable = true, examples = "20") @Nullable
            Long courses,

            @Schema(nullable = true, examples = "2.1", description = "Of all courses, in per cent") @Nullable
            BigDecimal courseShare,

            @Schema(nullable = true, examples = "77.2", description = "The one share in per cent of the other")
            @Nullable
            BigDecimal percent,

            @Schema(
                    nullable = true,
                    examples = "47.3",
                    description = "From where the true percentage is, with 95 % certainty")
            @Nullable
            BigDecimal low,

            @Schema(nullable = true, examples = "118.7", description = "To where the true percentage is") @Nullable
            BigDecimal high,

            @Schema(nullable = true) @Nullable ShareStanding standing,

            @Schema(
                    nullable = true,
                    examples = "7",
                    description = "How many more, all of them here, until the part has its share")
            @Nullable
            Long missing) {

        private static final BalanceCourses HIDDEN = new BalanceCourses(null, null, null, null, null, null, null);

        private static BalanceCourses of(Share share) {
            var interval = share.interval();
            return new BalanceCourses(
                    share.count(),
                    share.ofAll(),
                    share.percent(),
                    interval == null ? null : interval.low(),
                    interval == null ? null : interval.high(),
                    share.standing(),
                    share.missing());
        }
    }

    static BalanceArea of(MunicipalityGroup group, Share share, boolean hidden) {
        return of(group.name(), Wording.of(group), group, share, hidden, null);
    }

    static BalanceArea of(String code, Distribution people, Share share, boolean hidden) {
        var name = Municipality.nameOf(code);
        var place =
                Objects.requireNonNull(people.classification().municipalities().get(code));
        return of(code, new Wording(name, name), place.group(), share, hidden, place);
    }

    private static BalanceArea of(
            String code,
            Wording name,
            MunicipalityGroup group,
            Share share,
            boolean hidden,
            MunicipalityGroups.@Nullable Place place) {
        return new BalanceArea(
                code,
                name,
                group,
                share.persons(),
                share.ofPeople(),
                share.expected(),
                BalanceChance.of(share),
                hidden ? BalanceCourses.HIDDEN : BalanceCourses.of(share),
                hidden,
                place);
    }

    /** From the left of the map. */
    public int x() {
        return place == null ? 0 : TILE * place.column();
    }

    /** From the top of the map. */
    public int y() {
        return place == null ? 0 : TILE * place.row();
    }

    /** What fits on a tile. */
    public String shortName() {
        return name.da().length() <= LONGEST ? name.da() : name.da().substring(0, LONGEST - 1) + "…";
    }

    /** The row in the order of {@link #COLUMNS}. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                code,
                name.da(),
                name.en(),
                group,
                persons,
                populationShare,
                expected,
                chance.chanceLow(),
                chance.chanceHigh(),
                went.courses(),
                went.courseShare(),
                went.percent(),
                went.low(),
                went.high(),
                went.standing(),
                went.missing(),
                hidden);
    }
}
