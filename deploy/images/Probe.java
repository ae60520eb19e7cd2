import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** Asks the service in the same container whether it is ready: the image has no shell and no curl for that. */
final class Probe {

    private static final int PATIENCE_MILLIS = 4000;

    private Probe() {}

    public static void main(String[] none) {
        System.exit(isReady(System.getenv().getOrDefault("KNUDEPUNKT_MANAGEMENT_PORT", "9000")) ? 0 : 1);
    }

    private static boolean isReady(String port) {
        try {
            var asked = (HttpURLConnection)
                    URI.create("http://localhost:" + port + "/q/health/ready").toURL().openConnection();
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException silent) {
            return false;
        }
    }
}
