package dk.knudepunkt.acceptance.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** What is preferred among the values that a schema allows. */
interface Taste {

    /** A value that is ready for use, so that none need be made up. */
    Optional<JsonNode> ready(String name, JsonNode schema, RandomGenerator random);

    /** Whether a member that may be left out is given. */
    boolean wants(String name, JsonNode schema, RandomGenerator random);

    /** Mostly examples, sometimes something else that is allowed. */
    final class Anything implements Taste {

        private static final double OFTEN = 0.7;

        @Override
        public Optional<JsonNode> ready(String name, JsonNode schema, RandomGenerator random) {
            var choices = schema.has("enum") ? schema.path("enum") : schema.path("examples");
            var isReady = schema.has("enum") || (!choices.isEmpty() && random.nextDouble() < OFTEN);
            return isReady ? Optional.of(choices.path(random.nextInt(choices.size()))) : Optional.empty();
        }

        @Override
        public boolean wants(String name, JsonNode schema, RandomGenerator random) {
            return random.nextDouble() < OFTEN;
        }
    }
}
