package dk.knudepunkt.acceptance.generated;

import static java.util.Comparator.comparing;
import static java.util.function.Predicate.not;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * Gets each operation done once: what makes a thing before what is done to it, a change only where the thing's view offers
 * it to a client that may, and to a new thing where no known one offers it.
 */
final class Rehearsal {

    private static final List<String> ORDER = List.of("get", "post", "put", "patch", "delete");
    private static final int LOOKS = 3;
    private static final int PATIENCE = 3;
    private static final int ONE_IN = 3;

    private final List<Operation> operations;
    private final Views views;
    private final Known known;
    private final Author author;
    private final Interview interview;

    Rehearsal(List<Operation> operations, Known known, Author author, Interview interview) {
        this.operations = operations.stream()
                .sorted(Comparator.<Operation>comparingInt(
                                operation -> Kind.variables(operation.path()).size())
                        .thenComparingInt(operation -> ORDER.indexOf(operation.method())))
                .toList();
        this.views = new Views(operations);
        this.known = known;
        this.author = author;
        this.interview = interview;
    }

    /** Plays until all is done, until nothing more gets done, or until so many requests are used. */
    void play(int requests) {
        each(requests, this::attempt);
        for (var idle = 0; idle < PATIENCE && interview.asked() < requests; idle++) {
            var undone = Set.copyOf(interview.neverDone());
            each(requests, operation -> {
                shake(operation);
                attempt(operation);
            });
            idle = undone.equals(interview.neverDone()) ? idle : -1;
        }
    }

    private void each(int requests, Consumer<Operation> attempt) {
        operations.stream()
                .filter(interview::isNeverDone)
                .takeWhile(operation -> interview.asked() < requests)
                .forEach(attempt);
    }

    /** Does something near again, so that things come into other states and are seen: what was published can be bid for. */
    private void shake(Operation operation) {
        var random = interview.random();
        var near = operations.stream()
                .filter(other -> other.stirs(operation) && !interview.isNeverDone(other))
                .toList();
        if (!near.isEmpty()) {
            attempt(Author.oneOf(near, random));
        }
    }

    void attempt(Operation operation) {
        var random = interview.random();
        attempt(operation, Author.oneOf(Author.clients(operation), random), random);
    }

    private void attempt(Operation operation, String client, RandomGenerator random) {
        var somewhere = ApiRequest.bare(operation, client, somewhere(operation, client, random));
        var chosen = operation.takes("header", "If-Match")
                ? offered(operation, client, random).orElse(somewhere)
                : somewhere;
        interview.ask(author.writeCarefully(chosen, random));
    }

    /** Where something is, or sometimes where the document's examples lead. */
    private List<String> somewhere(Operation operation, String client, RandomGenerator random) {
        return exampleOfPlace(operation, random)
                .or(() -> known.place(operation.path(), client, random))
                .orElse(List.of());
    }

    private static Optional<List<String>> exampleOfPlace(Operation operation, RandomGenerator random) {
        return operation.exampleOfPlace().filter(place -> random.nextInt(ONE_IN) == 0);
    }

    private Optional<ApiRequest> offered(Operation operation, String client, RandomGenerator random) {
        return bare(operation, client, random)
                .filter(this::mayBeOffered)
                .sorted(comparing(change -> known.offered(change).isEmpty()))
                .limit(LOOKS)
                .filter(this::isOffered)
                .findFirst()
                .or(() -> toNewThing(operation, client, random).filter(this::isOffered));
    }

    /** The newest first, or any, since what is new may have to grow first. */
    private Stream<ApiRequest> bare(Operation operation, String client, RandomGenerator random) {
        var places = new ArrayList<>(known.places(operation.path()));
        if (random.nextBoolean()) {
            Collections.shuffle(places, Random.from(random));
        }
        return Stream.concat(exampleOfPlace(operation, random).stream(), places.stream())
                .map(place -> ApiRequest.bare(operation, client, place));
    }

    private Optional<ApiRequest> toNewThing(Operation operation, String client, RandomGenerator random) {
        return views.maker(operation).flatMap(maker -> {
            var before = known.places(operation.path());
            var makers = Author.clients(maker);
            attempt(maker, makers.contains(client) ? client : Author.oneOf(makers, random), random);
            return known.places(operation.path()).stream()
                    .filter(not(before::contains))
                    .findFirst()
                    .map(place -> ApiRequest.bare(operation, client, place));
        });
    }

    private boolean mayBeOffered(ApiRequest change) {
        var action = change.operation().action();
        return action.isEmpty()
                || known.offered(change)
                        .map(offered -> offered.contains(action))
                        .orElse(true);
    }

    private boolean isOffered(ApiRequest change) {
        var isThere = views.of(change.operation())
                .map(view ->
                        change.leadsTo(view) && interview.ask(change.at(view)).isSuccess())
                .orElse(true);
        return isThere && mayBeOffered(change);
    }
}
