package dk.knudepunkt.goals.source;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.goals.indicator.StrategicGoal;
import dk.knudepunkt.goals.linter.Papers;
import dk.knudepunkt.goals.population.MunicipalityGroups;
import dk.knudepunkt.platform.house.HouseMunicipality;
import dk.knudepunkt.platform.house.HousePart;
import dk.knudepunkt.platform.house.ThisHouse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what the house's folder says of its goals before anything is done with it; {@code META-INF/services} names it. */
public final class GoalsOfHouse implements HousePart {

    @Override
    public void check(ThisHouse house) {
        if (isOwn(house, ContractFile.NAME) && isOwn(house, ShippedPapers.FILE)) {
            parsed(house, ShippedPapers.FILE, new TypeReference<Papers>() {});
            parsed(house, ContractFile.NAME, new TypeReference<ContractFile>() {})
                    .ifPresent(file -> checkTargets(house, targets(file)));
        }
        parsed(house, CouncilPapers.FILE, new TypeReference<CouncilPapers>() {});
        parsed(house, SourceBeans.GROUPS, new TypeReference<List<MunicipalityGroups.Version>>() {})
                .ifPresent(versions -> versions.forEach(version -> checkGroups(house, version)));
        parsed(house, IndicatorEntry.FILE, new TypeReference<List<IndicatorEntry>>() {})
                .map(entries -> entries.stream().map(IndicatorEntry::code).collect(toSet()))
                .ifPresent(codes -> checkIndicators(house, codes));
    }

    /** A contract of another house would be kept as that house's. */
    private static boolean isOwn(ThisHouse house, String file) {
        var owner = parsed(house, file, new TypeReference<JsonNode>() {})
                .map(paper -> paper.at("/contract/house").asText());
        owner.filter(slug -> !slug.equals(house.slug()))
                .ifPresent(slug -> fault(
                        house,
                        file,
                        0,
                        "contract.house",
                        "It is '%s' and has to be '%s'.".formatted(slug, house.slug())));
        return owner.filter(house.slug()::equals).isPresent();
    }

    private static Set<String> targets(ContractFile file) {
        return file.goals().stream()
                .flatMap(goal -> goal.targets().stream())
                .map(ContractFile.TargetEntry::code)
                .collect(toSet());
    }

    private static void checkTargets(ThisHouse house, Set<String> targets) {
        parsed(house, DefinitionEntry.FILE, new TypeReference<List<DefinitionEntry>>() {})
                .ifPresent(entries -> entries.forEach(
                        entry -> requireKnown(house, DefinitionEntry.FILE, "target", entry.target(), targets)));
        parsed(house, HouseJudgementEntry.FILE, new TypeReference<List<HouseJudgementEntry>>() {})
                .ifPresent(entries -> entries.stream()
                        .flatMap(entry -> entry.targets().stream())
                        .forEach(code -> requireKnown(house, HouseJudgementEntry.FILE, "targets", code, targets)));
    }

    private static void checkIndicators(ThisHouse house, Set<String> codes) {
        parsed(house, SourceBeans.GOALS, new TypeReference<List<StrategicGoal>>() {})
                .ifPresent(goals -> goals.stream()
                        .flatMap(goal -> goal.indicators().stream())
                        .forEach(code -> requireKnown(house, SourceBeans.GOALS, "indicators", code, codes)));
    }

    private static void checkGroups(ThisHouse house, MunicipalityGroups.Version version) {
        if (!house.slug().equals(version.house())) {
            fault(
                    house,
                    SourceBeans.GROUPS,
                    0,
                    "house",
                    "It is '%s' and has to be '%s'.".formatted(version.house(), house.slug()));
        }
        var members =
                house.municipalities().stream().map(HouseMunicipality::code).collect(toSet());
        version.municipalities()
                .keySet()
                .forEach(code -> requireKnown(house, SourceBeans.GROUPS, "municipalities", code, members));
        members.stream()
                .filter(code -> !version.municipalities().containsKey(code))
                .sorted()
                .forEach(code -> fault(
                        house,
                        SourceBeans.GROUPS,
                        0,
                        "municipalities",
                        "%s is missing: say whether it is town or country.".formatted(code)));
    }

    private static void requireKnown(ThisHouse house, String file, String field, String code, Set<String> known) {
        if (!known.contains(code)) {
            fault(
                    house,
                    file,
                    0,
                    field,
                    "There is no %s; there are %s."
                            .formatted(code, known.stream().sorted().collect(Collectors.joining(", "))));
        }
    }

    private static <T> Optional<T> parsed(ThisHouse house, String file, TypeReference<T> type) {
        var text = house.folder().text(SourceFolder.GOALS + file);
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(SourceFile.parse(text, type));
        } catch (JsonProcessingException wrong) {
            var line = wrong.getLocation() == null ? 0 : wrong.getLocation().getLineNr();
            fault(house, file, line, path(wrong), wrong.getOriginalMessage());
            return Optional.empty();
        }
    }

    /** Such as goals.0.terms.title. */
    private static String path(JsonProcessingException wrong) {
        return wrong instanceof JsonMappingException mapping
                ? mapping.getPath().stream()
                        .map(step ->
                                step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                        .collect(Collectors.joining("."))
                : "";
    }

    private static void fault(ThisHouse house, String file, int line, String field, String wrong) {
        house.folder().fault(SourceFolder.GOALS + file, line, field, wrong);
    }
}
