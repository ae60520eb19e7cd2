package dk.knudepunkt.acceptance.generated;

import java.util.Optional;

/**
 * What came back.
 *
 * @param mediaType without its parameters; empty where nothing is said of it
 * @param location the path of the address of what was made
 */
record Answer(int status, String mediaType, String body, Optional<String> location, Optional<String> tag) {

    private static final int SHOWN = 600;

    boolean isSuccess() {
        return status / 100 == 2;
    }

    boolean isJson() {
        return mediaType.equals("application/json") || mediaType.endsWith("+json");
    }

    @Override
    public String toString() {
        var shown = body.substring(0, Math.min(body.length(), SHOWN));
        return "%d %s %s".formatted(status, mediaType, shown);
    }
}
