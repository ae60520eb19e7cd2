package dk.knudepunkt.acceptance.generated;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Asks every operation in turn, every third time rightly, otherwise with something spoilt, and reports the answers that
 * break a promise. What is asked follows from the seed and a request's number; only which things it is asked of depends
 * on what earlier answers told.
 */
final class Generator {

    private static final int ONE_IN = 3;

    private final List<Operation> operations;
    private final Known known;
    private final Author author;
    private final Judge judge;
    private final Function<ApiRequest, Answer> caller;
    private final long seed;

    Generator(ApiDocument document, Function<ApiRequest, Answer> caller, long seed) {
        this.operations = document.operations();
        this.known = new Known(operations);
        this.author = new Author(document, known);
        this.judge = new Judge(document);
        this.caller = caller;
        this.seed = seed;
    }

    Report run(int requests) {
        var report = new Report(seed, operations);
        IntStream.range(0, requests).forEach(number -> ask(number, report));
        return report;
    }

    private void ask(int number, Report report) {
        var random = new SplittableRandom(seed + number);
        var operation = operations.get(number % operations.size());
        var right = author.write(operation, random);
        var isRight = number / operations.size() % ONE_IN == 0;
        var spoilt = isRight ? Optional.<Spoilt>empty() : spoilt(right, random);
        var request = spoilt.map(Spoilt::request).orElse(right);
        var answer = caller.apply(request);
        known.learn(request, answer);
        report.note(operation, answer);
        var mustBeRefused = spoilt.map(it -> it.way().isForbidden()).orElse(false);
        var how = spoilt.map(it -> it.way().name()).orElse("as it should be");
        judge.findings(operation, answer, mustBeRefused)
                .forEach(finding -> report.add(finding, new Report.Case(number, how, request, answer)));
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
