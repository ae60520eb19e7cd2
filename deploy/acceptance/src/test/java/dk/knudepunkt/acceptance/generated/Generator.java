package dk.knudepunkt.acceptance.generated;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Gets done what can be done, then asks every operation in turn, every third time rightly, otherwise with something spoilt,
 * and reports the answers that break a promise. What is asked follows from the seed, a request's number, and what earlier
 * answers told.
 */
final class Generator {

    private static final int ONE_IN = 3;

    private final List<Operation> operations;
    private final Author author;
    private final Interview interview;
    private final Rehearsal rehearsal;

    Generator(ApiDocument document, Function<ApiRequest, Answer> caller, long seed) {
        this.operations = document.operations();
        var known = new Known(operations);
        this.author = new Author(document, known);
        this.interview = new Interview(document, known, caller, seed);
        this.rehearsal = new Rehearsal(operations, known, author, interview);
    }

    Report run(int requests) {
        rehearsal.play(requests / ONE_IN);
        for (var turn = 0; interview.asked() < requests; turn++) {
            var operation = operations.get(turn % operations.size());
            var isRight = turn / operations.size() % ONE_IN == 0;
            if (isRight && interview.isNeverDone(operation)) {
                rehearsal.attempt(operation);
            } else {
                ask(operation, isRight);
            }
        }
        return interview.report();
    }

    private void ask(Operation operation, boolean isRight) {
        var random = interview.random();
        var right = author.write(operation, random);
        var spoilt = isRight ? Optional.<Spoilt>empty() : spoilt(right, random);
        spoilt.ifPresentOrElse(it -> interview.ask(it.request(), it.way()), () -> interview.ask(right));
    }

    private record Spoilt(Break way, ApiRequest request) {}

    /** In the first way that the request has a place for, from a random one. */
    private static Optional<Spoilt> spoilt(ApiRequest right, RandomGenerator random) {
        var ways = Break.values();
        var first = random.nextInt(ways.length);
        return Stream.iterate(first, next -> (next + 1) % ways.length)
                .limit(ways.length)
                .map(next -> ways[next])
                .flatMap(way -> way.apply(right, random).map(request -> new Spoilt(way, request)).stream())
                .findFirst();
    }
}
