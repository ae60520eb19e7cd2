package dk.knudepunkt.goals.balance;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.feed.Discretion;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.population.Distribution;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the courses of a contract's year went, and where people live. */
@Schema(name = "GeographicBalance")
record Balance(
        @JsonUnwrapped ContractKey contract,

        @Schema(examples = "10.1", description = "The target whose figure this opens")
        String target,

        @Schema(examples = "943") long courses,
        BalancePeople people,
        BalanceClassification classification,

        @Schema(description = "What the target is judged by")
        List<BalanceArea> groups,

        @Schema(description = "What it is shown by: of one municipality chance alone makes much")
        List<BalanceArea> municipalities) {

    /** Who lives there. */
    record BalancePeople(
            @Schema(examples = "2021-01-01") LocalDate keyDate,
            @Schema(examples = "Danmarks Statistik, FOLK1A") String source,
            @Schema(examples = "838840") long persons) {}

    /** Which municipalities are town and which country, and who says so. */
    record BalanceClassification(
            @Schema(examples = "1") int version,

            @Schema(description = "Whether it is our own, since the one that was agreed is missing")
            boolean ours,

            Wording rule,
            Wording source) {

        private static BalanceClassification of(MunicipalityGroups.Version version) {
            return new BalanceClassification(version.version(), version.ours(), version.rule(), version.source());
        }
    }

    /** As its reader may see it; empty where the population is not known. */
    static Optional<Balance> of(ContractKey contract, Figure.Counted figure, Reader reader) {
        return Optional.ofNullable(figure.evaluation().people())
                .map(people -> of(
                        contract, figure, people, figure.evaluation().byMunicipality(), reader.isDiscreetOf(figure)));
    }

    private static Balance of(
            ContractKey contract,
            Figure.Counted figure,
            Distribution people,
            Map<String, Long> counts,
            boolean discreet) {
        var hidden = discreet ? Discretion.hidden(counts, people::groupKey) : Set.<String>of();
        var hiddenGroups = discreet ? Discretion.hidden(people.groupSizes(counts)) : Set.<String>of();
        return new Balance(
                contract,
                figure.target().code(),
                counts.values().stream().mapToLong(Long::longValue).sum(),
                new BalancePeople(
                        people.population().keyDate(), people.population().source(), people.people()),
                BalanceClassification.of(people.classification()),
                people.groups(counts).entrySet().stream()
                        .map(group -> BalanceArea.of(
                                group.getKey(),
                                group.getValue(),
                                hiddenGroups.contains(group.getKey().name())))
                        .toList(),
                people.municipalities(counts).entrySet().stream()
                        .map(share -> BalanceArea.of(
                                share.getKey(), people, share.getValue(), hidden.contains(share.getKey())))
                        .toList());
    }

    /** Both in one list, as a table shows them. */
    Stream<BalanceArea> areas() {
        return Stream.concat(groups.stream(), municipalities.stream());
    }
}
