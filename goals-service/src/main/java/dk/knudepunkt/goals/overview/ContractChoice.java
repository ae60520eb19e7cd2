package dk.knudepunkt.goals.overview;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dk.knudepunkt.goals.house.ContractKey;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Which contracts a reader may go on to.
 *
 * @param years those of the same house
 * @param houses the last of each house
 */
record ContractChoice(ContractKey here, List<ContractKey> years, List<ContractKey> houses) {

    /** @param all each house's by year */
    static ContractChoice of(ContractKey here, List<ContractKey> all) {
        var byHouse = all.stream().collect(groupingBy(ContractKey::house, LinkedHashMap::new, toList()));
        return new ContractChoice(
                here,
                byHouse.getOrDefault(here.house(), List.of()),
                byHouse.values().stream().map(List::getLast).toList());
    }
}
