package dk.knudepunkt.platform.testing;

import dk.knudepunkt.platform.testing.Events.Sent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Messages as a broker may hand them over: those of one key in their order, the keys in any order among each other, and some
 * messages once more, however much later.
 */
public final class Shuffled {

    private static final int ONE_IN = 4;

    private Shuffled() {}

    public static List<Sent> of(List<Sent> messages, Random random) {
        var waiting = new ArrayList<>(byKey(messages));
        var again = new ArrayList<Sent>();
        var handedOver = new ArrayList<Sent>();
        while (!waiting.isEmpty()) {
            var next = waiting.get(random.nextInt(waiting.size()));
            var message = next.removeFirst();
            handedOver.add(message);
            if (next.isEmpty()) {
                waiting.remove(next);
            }
            if (random.nextInt(ONE_IN) == 0) {
                again.add(message);
            }
            if (!again.isEmpty() && random.nextInt(ONE_IN) == 0) {
                handedOver.add(again.remove(random.nextInt(again.size())));
            }
        }
        handedOver.addAll(again);
        return handedOver;
    }

    private static List<Deque<Sent>> byKey(List<Sent> messages) {
        var queues = new LinkedHashMap<List<String>, Deque<Sent>>();
        for (var message : messages) {
            queues.computeIfAbsent(List.of(message.topic(), message.key()), first -> new ArrayDeque<>())
                    .add(message);
        }
        return List.copyOf(queues.values());
    }
}
