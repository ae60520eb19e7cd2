package dk.knudepunkt.local.deadletter;

import dk.knudepunkt.local.Noise;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.kafka.common.errors.TimeoutException;

/** The command itself. */
final class DeadLetters {
    private final LetterBox box;
    private final PrintStream out;

    DeadLetters(LetterBox box, PrintStream out) {
        this.box = box;
        this.out = out;
    }

    static void main(String[] arguments) {
        Noise.silence();
        var broker = Objects.requireNonNullElse(System.getenv("KNUDEPUNKT_KAFKA"), "localhost:8089");
        try {
            System.exit(new DeadLetters(new LetterBox(broker), System.out).run(arguments));
        } catch (TimeoutException _) {
            System.err.printf("No Kafka broker answers on %s%n", broker);
            System.exit(1);
        }
    }

    /** Returns the exit code: 1 when there is no such letter, 2 when there is no such command. */
    int run(String... arguments) {
        return switch (arguments.length + " " + (arguments.length == 0 ? "" : arguments[0])) {
            case "1 list" -> list();
            case "3 show" -> withLetters(arguments[1], arguments[2], letters -> letters.forEach(this::show));
            case "3 replay" -> withLetters(arguments[1], arguments[2], this::replay);
            default -> explain();
        };
    }

    private int list() {
        var letters = box.all();
        letters.forEach(letter -> out.printf(
                "%s %s  %s  %s  %s%n",
                letter.message().topic(), letter.place(), letter.since(), letter.type(), letter.reason()));
        out.printf("%d dead letters%n", letters.size());
        return 0;
    }

    private int withLetters(String topic, String place, Consumer<List<Letter>> action) {
        var letters = box.in(topic).stream()
                .filter(letter -> place.equals("all") || place.equals(letter.place()))
                .toList();
        if (letters.isEmpty()) {
            out.printf("No letter %s in %s%n", place, topic);
            return 1;
        }
        action.accept(letters);
        return 0;
    }

    private void show(Letter letter) {
        letter.headers().forEach((name, value) -> out.printf("%s: %s%n", name, value));
        out.printf("%n%s%n", letter.body());
    }

    private void replay(List<Letter> letters) {
        box.sendBack(letters);
        letters.forEach(letter -> out.printf("%s is back in %s%n", letter.place(), letter.origin()));
    }

    private int explain() {
        out.print("""
                deploy/tools/dead-letters list
                deploy/tools/dead-letters show <topic> <partition:offset | all>
                deploy/tools/dead-letters replay <topic> <partition:offset | all>

                Looks on localhost:8089, unless KNUDEPUNKT_KAFKA names another broker. A letter stays where it is when
                it is sent back; sending it back twice does no harm, since a service handles a message only once.
                """);
        return 2;
    }
}
