package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.judgement.HouseExpectation;
import dk.knudepunkt.goals.judgement.HouseJudgement;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * An entry of {@code house-judgements-2021.json}: a forecast of the half-year status, all of which expect the target to be reached.
 *
 * @param line of the agenda's text
 */
record HouseJudgementEntry(int line, List<String> targets, Wording text) {

    static List<HouseJudgementEntry> read(String folder) {
        return SourceFile.read(folder + "house-judgements-2021.json", new TypeReference<>() {});
    }

    Stream<HouseJudgement> in(ContractKey contract, LocalDate asOf) {
        var said = new HouseJudgement.Said(
                asOf, HouseExpectation.REACHES, text, "Halvårsstatus %d, linje %d".formatted(contract.year(), line));
        return targets.stream().map(code -> new HouseJudgement(new Target.Id(contract, code), said));
    }
}
