package dk.knudepunkt.demo;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Does what is planned, each step as the user whose business it is, at the time of the plan. */
final class YearRun {

    private static final String DESK = "triage";
    private static final String DEVELOPER = "developer";
    private static final Duration OFF_AT_MOST = Duration.ofHours(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern EVALUATION = Pattern.compile("/evaluation/([\\w-]+)");
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(25);

    private final Api api;
    private final Letters letters;
    private final ClockFile clock;
    private final TaskRun tasks;
    private final Map<Integer, Known> referrals = new HashMap<>();
    private final Map<Integer, String> courses = new HashMap<>();
    private final Map<Integer, String> awaitedCourses = new LinkedHashMap<>();

    YearRun(Api api, Letters letters, ClockFile clock) {
        this.api = api;
        this.letters = letters;
        this.clock = clock;
        this.tasks = new TaskRun(api, letters);
    }

    /** What the platform told of a referral. */
    private record Known(String path, String etag) {}

    /** Ends once the services have heard from each other what happened, so that they log it under the same day. */
    void live(List<Step> day) throws IOException, InterruptedException {
        for (var step : day) {
            clock.turnTo(step.at());
            take(step);
        }
        for (var awaited : awaitedCourses.entrySet()) {
            courses.put(awaited.getKey(), "/api/courses/" + awaitCourse(awaited.getKey(), awaited.getValue()));
        }
        awaitedCourses.clear();
    }

    private void take(Step step) throws IOException, InterruptedException {
        switch (step) {
            case Step.Submit it -> submit(it.referral(), it.at());
            case Step.Accept it -> accept(it);
            case Step.Decline it ->
                answer(
                        it.referral(),
                        "decline",
                        Map.of("reason", "OUT_OF_SCOPE", "comment", "Hører til i den lokale erhvervsservice."));
            case Step.Ask it ->
                answer(it.referral(), "question", Map.of("question", "Har virksomheden eksporteret før?"));
            case Step.Complete it -> complete(it);
            case Step.Bring it ->
                api.post(DEVELOPER, "/api/courses", it.course().form());
            case Step.Evaluate it -> evaluate(it.answer());
            case TaskStep it -> tasks.take(it);
            case Step.ReadNotifications it -> new Notifications(api).readAll();
        }
    }

    private void submit(InventedReferral referral, Instant at) throws IOException, InterruptedException {
        var submitted = api.post(referral.submittedBy(), "/api/referrals", referral.form());
        var body = submitted.body();
        if (Duration.between(at, Instant.parse(body.required("submittedAt").asText()))
                        .compareTo(OFF_AT_MOST)
                > 0) {
            throw new IOException("The services' time is not the one that was set");
        }
        referrals.put(
                referral.number(),
                new Known("/api/referrals/" + body.required("id").asText(), submitted.etag()));
    }

    private void accept(Step.Accept step) throws IOException, InterruptedException {
        answer(step.referral(), "acceptance", Map.of("courseKind", step.courseKind(), "developerId", DEVELOPER));
        awaitedCourses.put(step.referral(), "OPEN");
    }

    private void answer(int number, String outcome, Map<String, String> body) throws IOException, InterruptedException {
        var referral = Objects.requireNonNull(referrals.get(number));
        api.change(DESK, referral.path() + "/" + outcome, referral.etag(), body);
    }

    private void complete(Step.Complete step) throws IOException, InterruptedException {
        var path = Objects.requireNonNull(courses.get(step.referral()));
        var course = api.get(DEVELOPER, path);
        api.change(
                DEVELOPER,
                path + "/completion",
                course.etag(),
                Map.of("completedOn", step.day().toString()));
        awaitedCourses.put(step.referral(), "COMPLETED");
    }

    private void evaluate(InventedAnswer answer) throws IOException, InterruptedException {
        var secret = letters.secret(answer.course().email(), EVALUATION);
        api.postSignedOut("/api/evaluations/by-link/" + secret + "/answer", answer.form());
    }

    /** The course's id, once the referral shows its course as being there. */
    private String awaitCourse(int number, String status) throws IOException, InterruptedException {
        var path = Objects.requireNonNull(referrals.get(number)).path();
        var begun = System.nanoTime();
        var course = api.get(DESK, path).body().path("course");
        while (!course.path("status").asText().equals(status)) {
            if (System.nanoTime() - begun > PATIENCE.toNanos()) {
                throw new IOException("The course of referral %d is not %s yet".formatted(number, status));
            }
            Thread.sleep(BETWEEN_QUESTIONS);
            course = api.get(DESK, path).body().path("course");
        }
        return course.path("id").asText();
    }
}
