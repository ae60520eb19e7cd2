package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.knudepunkt.platform.time.Denmark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes of all that was said of one subject what was known of it, and from when until when. */
final class History {

    private final Tellings tellings;

    History(Tellings tellings) {
        this.tellings = tellings;
    }

    /** The same facts for the same sayings, in whatever order they are given. */
    List<KnownFact> of(Collection<Said> sayings) {
        var ordered = sayings.stream().sorted(Said.IN_ORDER).toList();
        var facts = new ArrayList<KnownFact>();
        var state = JsonNodeFactory.instance.objectNode();
        for (var i = 0; i < ordered.size(); i++) {
            var said = ordered.get(i);
            state = after(said, state);
            var next = i + 1 < ordered.size() ? ordered.get(i + 1).recordedAt() : null;
            facts.add(new KnownFact(said, state, day(said, state), next));
        }
        return facts;
    }

    private ObjectNode after(Said said, ObjectNode before) {
        var state = before.deepCopy();
        tellings.of(said.type(), said.subject().kind()).change(state, said.data());
        return state;
    }

    private static LocalDate day(Said said, ObjectNode state) {
        return said.subject().kind().dayOf(state).orElseGet(() -> Denmark.dateOf(said.recordedAt()));
    }
}
