package dk.knudepunkt.cofinancing.agreement.key;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges a key before anything is computed with it. The constraints of {@link AllocationKey} come first: they bound the
 * size of the numbers that are added up here.
 */
public final class KeyCheck {

    private static final BigDecimal WHOLE = new BigDecimal(100);

    /** Who pays by the key; null where anybody may have a share. */
    private final @Nullable Set<String> others;

    private KeyCheck(@Nullable Set<String> others) {
        this.others = others;
    }

    /** All percentages are above nothing and 100 together, and a mix mixes no mix and each kind once. */
    public static void requireSound(AllocationKey key) {
        new KeyCheck(null).require(key, "/key");
    }

    /**
     * The key is sound, and those who have a fixed share are exactly those who pay one.
     *
     * @param others codes of the parties without the lead
     */
    public static void requireAgreeable(AllocationKey key, Set<String> others) {
        new KeyCheck(others).require(key, "/key");
    }

    /** Codes of those who have a fixed share. */
    public static Stream<String> owners(AllocationKey key) {
        return switch (key) {
            case AllocationKey.ByPopulation byPopulation -> Stream.empty();
            case AllocationKey.Equal equal -> Stream.empty();
            case AllocationKey.FixedShares shares -> shares.percent().keySet().stream();
            case AllocationKey.Mix mix -> mix.parts().stream().flatMap(part -> owners(part.key()));
        };
    }

    private void require(AllocationKey key, String pointer) {
        switch (key) {
            case AllocationKey.ByPopulation byPopulation -> {}
            case AllocationKey.Equal equal -> {}
            case AllocationKey.FixedShares shares -> {
                requireOwners(shares.percent().keySet(), pointer + "/percent");
                requireWhole(shares.percent().values(), pointer + "/percent");
            }
            case AllocationKey.Mix mix -> requireParts(mix.parts(), pointer + "/parts");
        }
    }

    private void requireParts(List<AllocationKey.Mix.Part> parts, String pointer) {
        requireWhole(parts.stream().map(AllocationKey.Mix.Part::percent).toList(), pointer);
        var kinds = new HashSet<Class<?>>();
        for (var i = 0; i < parts.size(); i++) {
            if (parts.get(i).key() instanceof AllocationKey.Mix) {
                throw KeyProblem.mixOfMixes().at(pointer + '/' + i + "/key");
            }
            if (!kinds.add(parts.get(i).key().getClass())) {
                throw KeyProblem.mixedTwice().at(pointer + '/' + i + "/key");
            }
            require(parts.get(i).key(), pointer + '/' + i + "/key");
        }
    }

    private void requireOwners(Set<String> owners, String pointer) {
        if (others == null) {
            return;
        }
        var wrong = new HashSet<>(owners);
        wrong.addAll(others);
        wrong.removeIf(code -> owners.contains(code) && others.contains(code));
        if (!wrong.isEmpty()) {
            throw KeyProblem.sharesOfOthers(wrong).at(pointer);
        }
    }

    private static void requireWhole(Collection<BigDecimal> percents, String pointer) {
        for (var percent : percents) {
            if (percent.signum() <= 0) {
                throw KeyProblem.percentNotPositive(percent).at(pointer);
            }
        }
        var sum = percents.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(WHOLE) != 0) {
            throw KeyProblem.notOneHundred(sum).at(pointer);
        }
    }
}
