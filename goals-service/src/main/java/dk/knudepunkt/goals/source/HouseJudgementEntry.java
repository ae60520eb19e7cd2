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
 * An entry of {@code house-judgements.json}: a forecast of the half-year status, all of which expect the target to be reached.
 *
 * @param line of the agenda's text
 */
record HouseJudgementEntry(int line, List<String> targets, Wording text) {

    static final String FILE = "house-judgements.json";

    static List<HouseJudgementEntry> read(SourceFolder folder) {
        return folder.read(FILE, new TypeReference<>() {});
    }

    Stream<HouseJudgement> in(ContractKey contract, LocalDate asOf) {
        var said = new HouseJudgement.Said(
                asOf, HouseExpectation.REACHES, text, "Halvårsstatus %d, linje %d".formatted(contract.year(), line));
        return targets.stream().map(code -> new HouseJudgement(new Target.Id(contract, code), said));
    }
}
