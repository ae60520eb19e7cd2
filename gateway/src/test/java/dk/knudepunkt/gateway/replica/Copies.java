package dk.knudepunkt.gateway.replica;

import dk.knudepunkt.gateway.Neighbours;
import java.util.HashMap;
import java.util.Map;

/** Of one service there are two copies. */
public class Copies extends Neighbours {

    static final Copy FIRST = new Copy("first");
    static final Copy SECOND = new Copy("second");

    @Override
    public Map<String, String> start() {
        FIRST.start();
        SECOND.start();
        var settings = new HashMap<>(super.start());
        settings.put("gateway.services.goals.urls", FIRST.url() + "," + SECOND.url());
        settings.put("gateway.replicas.every", "50MS");
        return settings;
    }

    @Override
    public void stop() {
        FIRST.stop();
        SECOND.stop();
        super.stop();
    }
}
