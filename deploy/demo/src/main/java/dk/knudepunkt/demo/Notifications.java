package dk.knudepunkt.demo;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** What the demo users have been told, read by each of them. */
final class Notifications {

    private static final String PATH = "/api/referrals/notifications";
    private static final List<String> READERS = List.of("les-solroed", "les-guldborgsund", "triage", "developer");
    private static final int AT_ONCE = 4;

    private final Api api;

    Notifications(Api api) {
        this.api = api;
    }

    /** Some hundreds, so several at a time. */
    void readAll() throws IOException, InterruptedException {
        var readings = new ArrayList<Callable<Void>>();
        for (var reader : READERS) {
            unread(reader).forEach(id -> readings.add(() -> read(reader, id)));
        }
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var reading : threads.invokeAll(readings)) {
                reading.get();
            }
        } catch (ExecutionException failure) {
            throw new IOException(failure.getCause());
        }
    }

    private Void read(String reader, String id) throws IOException, InterruptedException {
        api.put(reader, PATH + "/" + id + "/reading");
        return null;
    }

    private List<String> unread(String reader) throws IOException, InterruptedException {
        var ids = new ArrayList<String>();
        var cursor = "";
        do {
            var page = api.get(reader, PATH + "?limit=200" + cursor).body();
            page.required("items").forEach(notification -> {
                if (!notification.required("read").asBoolean()) {
                    ids.add(notification.required("id").asText());
                }
            });
            cursor = page.has("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!cursor.isEmpty());
        return ids;
    }
}
