package dk.knudepunkt.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Does what is planned of tasks: the business developer keeps them, and consultants bid at the addresses of their letters. */
final class TaskRun {

    private static final String DESK = "triage";
    private static final String DEVELOPER = "developer";
    private static final String TASKS = "/api/adviser-tasks";

    private final Api api;
    private final Letters letters;
    private final Map<Integer, String> consultants = new HashMap<>();
    private final Map<Integer, String> paths = new HashMap<>();

    TaskRun(Api api, Letters letters) {
        this.api = api;
        this.letters = letters;
    }

    void take(TaskStep step) throws IOException, InterruptedException {
        switch (step) {
            case TaskStep.Register it -> {
                var consultant = it.consultant();
                consultants.put(consultant.number(), id(api.post(DEVELOPER, "/api/consultants", consultant.form())));
            }
            case TaskStep.Request it -> {
                var task = it.task();
                paths.put(task.number(), TASKS + "/" + id(api.post(DEVELOPER, TASKS, task.form())));
            }
            case TaskStep.PutOut it -> putOut(it.task());
            case TaskStep.Bid it -> bid(it.task(), it.bidder());
            case TaskStep.Award it ->
                change(it.task(), "award", it.task().award(consultant(it.task().winner())));
            case TaskStep.HandOver it -> handOver(it);
        }
    }

    private void putOut(InventedTask task) throws IOException, InterruptedException {
        change(task, "publication", task.publication());
        for (var bidder : task.bidders()) {
            api.post(DEVELOPER, path(task) + "/bids", task.invitation(consultant(bidder)));
        }
    }

    private void bid(InventedTask task, int bidder) throws IOException, InterruptedException {
        var address = Pattern.compile(Pattern.quote(task.title()) + ".*?/bids/([\\w-]+)", Pattern.DOTALL);
        var secret = letters.secret(InventedConsultant.email(bidder), address);
        api.postFormSignedOut("/bids/" + secret, task.bid(bidder));
    }

    private void change(InventedTask task, String what, Object body) throws IOException, InterruptedException {
        api.change(
                DEVELOPER,
                path(task) + "/" + what,
                api.get(DEVELOPER, path(task)).etag(),
                body);
    }

    private void handOver(TaskStep.HandOver file) throws IOException, InterruptedException {
        var then = file.at().atZone(OfficeHours.ZONE);
        var rows = file.tasks().stream()
                .filter(task -> !task.requestedAt().isAfter(then))
                .map(task -> task.row(then));
        var csv = Stream.concat(Stream.of(InventedTask.headings()), rows).collect(joining("\n"));
        var report = api.postTable(DESK, TASKS + "/imports?system=" + InventedTask.PORTAL, csv.getBytes(UTF_8));
        if (report.body().required("refused").asInt() > 0) {
            throw new IOException("Rows of the other portal's file were refused: " + report.body());
        }
    }

    private String consultant(int number) {
        return Objects.requireNonNull(consultants.get(number));
    }

    private String path(InventedTask task) {
        return Objects.requireNonNull(paths.get(task.number()));
    }

    private static String id(Api.Answer created) {
        return created.body().required("id").asText();
    }
}
