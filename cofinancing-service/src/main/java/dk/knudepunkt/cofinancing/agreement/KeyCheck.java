package dk.knudepunkt.cofinancing.agreement;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether a key gives every party but the lead a share, and all of them the whole. */
final class KeyCheck {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    private KeyCheck() {}

    static void require(AllocationKey key, Set<String> others) {
        require(key, others, "/key");
    }

    private static void require(AllocationKey key, Set<String> others, String pointer) {
        switch (key) {
            case AllocationKey.ByPopulation byPopulation -> {}
            case AllocationKey.Equal equal -> {}
            case AllocationKey.FixedShares shares -> {
                requireOwners(shares.percent().keySet(), others, pointer + "/percent");
                requireWhole(shares.percent().values(), pointer + "/percent");
            }
            case AllocationKey.Mix mix -> requireParts(mix.parts(), others, pointer + "/parts");
        }
    }

    private static void requireParts(List<AllocationKey.Mix.Part> parts, Set<String> others, String pointer) {
        requireWhole(parts.stream().map(AllocationKey.Mix.Part::percent).toList(), pointer);
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).key() instanceof AllocationKey.Mix) {
                throw new AgreementProblem.MixOfMixes().at(pointer + '/' + i + "/key");
            }
            require(parts.get(i).key(), others, pointer + '/' + i + "/key");
        }
    }

    /** Those who have a share are exactly those who pay one. */
    private static void requireOwners(Set<String> owners, Set<String> others, String pointer) {
        var wrong = new HashSet<>(owners);
        wrong.addAll(others);
        wrong.removeIf(code -> owners.contains(code) && others.contains(code));
        if (!wrong.isEmpty()) {
            throw new AgreementProblem.SharesOfOthers(wrong).at(pointer);
        }
    }

    private static void requireWhole(Collection<BigDecimal> percents, String pointer) {
        for (var percent : percents) {
            if (percent.signum() <= 0) {
                throw new AgreementProblem.PercentNotPositive(percent).at(pointer);
            }
        }
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw new AgreementProblem.NotOneHundred(sum).at(pointer);
        }
    }
}
