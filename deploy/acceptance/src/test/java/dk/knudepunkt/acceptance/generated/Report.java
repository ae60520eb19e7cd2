package dk.knudepunkt.acceptance.generated;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was found, each kind of finding once per operation, with the first request that led to it. */
final class Report {

    private final long seed;
    private final Set<String> neverDone;
    private final Map<String, Case> refused = new TreeMap<>();
    private final Map<String, List<Case>> cases = new TreeMap<>();

    Report(long seed, List<Operation> operations) {
        this.seed = seed;
        this.neverDone =
                new TreeSet<>(operations.stream().map(Operation::toString).toList());
    }

    /**
     * A request and its answer.
     *
     * @param how in which way the request was spoilt
     */
    record Case(int number, String how, ApiRequest request, Answer answer) {

        private static final String RIGHT = "as it should be";

        /** A request that is not spoilt. */
        static Case right(int number, ApiRequest request, Answer answer) {
            return new Case(number, RIGHT, request, answer);
        }

        boolean isRight() {
            return how.equals(RIGHT);
        }

        @Override
        public String toString() {
            return "    request %d, %s: %s%n    answer: %s".formatted(number, how, request, answer);
        }
    }

    /** Notes a request in whose answer nothing need be wrong. */
    void note(Case asked) {
        var operation = asked.request().operation().toString();
        if (asked.answer().isSuccess()) {
            neverDone.remove(operation);
            refused.remove(operation);
        } else if (asked.isRight() && neverDone.contains(operation)) {
            refused.put(operation, asked);
        }
    }

    /** The operations that were never answered with success, so that little is known of them. */
    Set<String> neverDone() {
        return neverDone;
    }

    /** The same for a reader: each with the last right request for it, and why that was refused. */
    String whyNeverDone() {
        return "%d operations were never answered with success%n".formatted(neverDone.size())
                + neverDone.stream()
                        .map(operation ->
                                operation + (refused.containsKey(operation) ? "\n" + refused.get(operation) : ""))
                        .collect(joining("\n"));
    }

    void add(Finding finding, Case found) {
        cases.computeIfAbsent(finding + "\n  " + found.request().operation(), key -> new ArrayList<>())
                .add(found);
    }

    boolean isEmpty() {
        return cases.isEmpty();
    }

    @Override
    public String toString() {
        var kinds = cases.entrySet().stream()
                .map(kind -> "%s, %d times%n%s"
                        .formatted(
                                kind.getKey(),
                                kind.getValue().size(),
                                kind.getValue().getFirst()))
                .collect(joining("\n"));
        return "Seed %d, %d kinds of findings%n%s".formatted(seed, cases.size(), kinds);
    }
}
