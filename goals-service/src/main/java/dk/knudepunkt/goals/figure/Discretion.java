package dk.knudepunkt.goals.figure;

import static java.util.Comparator.comparing;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Which groups are too small to leave the house: whoever knows the place can tell who the few are. Nor may one be found by
 * subtracting the others from the total, so the smallest of the others go with it until enough are hidden.
 */
final class Discretion {

    static final int FEWEST = 5;

    private Discretion() {}

    static Set<String> hidden(Map<String, Long> sizes) {
        var hidden = new HashSet<String>();
        var sum = 0L;
        var smallestFirst = sizes.entrySet().stream()
                .filter(group -> group.getValue() > 0)
                .sorted(comparing(Map.Entry<String, Long>::getValue).thenComparing(Map.Entry::getKey))
                .toList();
        for (var group : smallestFirst) {
            var isEnough = hidden.isEmpty() || (hidden.size() > 1 && sum >= FEWEST);
            if (group.getValue() >= FEWEST && isEnough) {
                break;
            }
            hidden.add(group.getKey());
            sum += group.getValue();
        }
        return hidden;
    }
}
