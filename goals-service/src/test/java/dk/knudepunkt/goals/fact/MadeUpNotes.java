package dk.knudepunkt.goals.fact;

import static java.util.Objects.requireNonNull;

import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Random lives of things of every kind, an hour between what is said of any. */
final class MadeUpNotes {

    static final Instant BEGIN = Instant.parse("1955-03-01T00:00:00Z");
    static final LocalDate FROM = LocalDate.of(1955, 1, 1);
    static final LocalDate TO = LocalDate.of(1955, 12, 31);

    /** What may be said of the things of a feed; what is said of courses may come of any feed that rests on them. */
    static final Map<FactFeed, List<String>> TYPES = Map.ofEntries(
            Map.entry(
                    FactFeed.COURSES,
                    List.of(
                            "course.opened.v3",
                            "course.completed.v2",
                            "course.completed.v2",
                            "course.corrected.v1",
                            "course.reopened.v1",
                            "course.cancelled.v1",
                            "course.transferred.v1",
                            "new-customer.judged.v1",
                            "external-referral.made.v1")),
            Map.entry(
                    FactFeed.EVALUATIONS,
                    List.of("evaluation.sent.v1", "evaluation.answered.v1", "evaluation.answered.v1")),
            Map.entry(
                    FactFeed.EXTERNAL_REFERRALS,
                    List.of(
                            "external-referral.made.v1",
                            "external-referral.guided.v1",
                            "external-referral.followed-up.v1")),
            Map.entry(FactFeed.PHASES, List.of("programme-phase.completed.v1")),
            Map.entry(FactFeed.EFFECTS, List.of("cohort-effect.measured.v1")),
            Map.entry(FactFeed.TASKS, List.of("adviser-task.published.v1", "adviser-task.awarded.v1")),
            Map.entry(FactFeed.ACTIVITIES, List.of("activity.held.v2", "activity.held.v2", "activity.withdrawn.v2")),
            Map.entry(
                    FactFeed.APPLICATIONS,
                    List.of(
                            "application.submitted.v1",
                            "application.granted.v1",
                            "application.rejected.v1",
                            "application.withdrawn.v1")),
            Map.entry(
                    FactFeed.PROJECTS,
                    List.of("application.submitted.v1", "application.granted.v1", "application.granted.v1")),
            Map.entry(FactFeed.SUBSIDIES, List.of("subsidy.paid.v1", "subsidy.paid.v1", "subsidy.reversed.v1")),
            Map.entry(FactFeed.ACCOUNTS, List.of("accounts.stated.v1")));

    /** Said of anything, so that every measure has something to measure. */
    private static final String WHATEVER =
            "cvr segment themes competence effect recommend operatingFunds municipalityCode";

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("course.opened.v3", "courseId courseKind account startedOn amount"),
            Map.entry("course.completed.v2", "courseId courseKind account startedOn completedOn amount"),
            Map.entry("course.corrected.v1", "courseId courseKind account completedOn amount"),
            Map.entry("course.reopened.v1", "courseId"),
            Map.entry("course.cancelled.v1", "courseId"),
            Map.entry("course.transferred.v1", "courseId"),
            Map.entry("new-customer.judged.v1", "courseId judgement readings"),
            Map.entry("external-referral.made.v1", "externalReferralId courseId validOn target amount"),
            Map.entry("external-referral.guided.v1", "externalReferralId courseId validOn target amount"),
            Map.entry("external-referral.followed-up.v1", "externalReferralId courseId validOn"),
            Map.entry("programme-phase.completed.v1", "courseId programme phase validOn amount"),
            Map.entry(
                    "cohort-effect.measured.v1",
                    "cohortId indicator completedUntil guidedCompanies guidedGrowth controlGrowth revision"),
            Map.entry("evaluation.sent.v1", "evaluationId guidedOn amount"),
            Map.entry("evaluation.answered.v1", "evaluationId guidedOn kind amount"),
            Map.entry("adviser-task.published.v1", "taskId publishedOn channel amount"),
            Map.entry("adviser-task.awarded.v1", "taskId awardedOn channel"),
            Map.entry("activity.held.v2", "activityId heldOn kind accountKind amount"),
            Map.entry("activity.withdrawn.v2", "activityId kind accountKind"),
            Map.entry("application.submitted.v1", "applicationId submittedOn sought theme role"),
            Map.entry("application.granted.v1", "applicationId grantedOn projectFrom projectTo theme"),
            Map.entry("application.rejected.v1", "applicationId theme"),
            Map.entry("application.withdrawn.v1", "applicationId"),
            Map.entry("subsidy.paid.v1", "subsidyId paidOn paid"),
            Map.entry("subsidy.reversed.v1", "subsidyId"),
            Map.entry("accounts.stated.v1", "accountsId year revision turnover"));

    /** The codes that a thing may have, also as a condition asks for them. */
    static final Map<Field, List<String>> CODES = new TreeMap<>(Map.ofEntries(
            Map.entry(Field.KIND, List.of("SHORT", "ACTION_PLAN", "VISIT")),
            Map.entry(Field.ACCOUNT, List.of("SPECIALISED", "PROJECT")),
            Map.entry(Field.SEGMENT, List.of("GROWTH", "OPERATIONS")),
            Map.entry(Field.THEMES, List.of("DIGITALISATION", "EXPORT")),
            Map.entry(Field.NEVER_IN_COURSE, List.of("YES", "NO")),
            Map.entry(Field.COMPETENCE, List.of("SATISFIED", "VERY_SATISFIED")),
            Map.entry(Field.EFFECT, List.of("HIGH", "LOW")),
            Map.entry(Field.REFERRED_TO, List.of("TRADE_COUNCIL", "GROWTH_FUND")),
            Map.entry(Field.TARGET, List.of("TRADE_COUNCIL", "GROWTH_FUND")),
            Map.entry(Field.PROGRAMME, List.of("MAN_ON_THE_MOON", "OTHER")),
            Map.entry(Field.PHASE, List.of("1", "2")),
            Map.entry(Field.CHANNEL, List.of("OWN", "OTHER_PORTAL")),
            Map.entry(Field.ROLE, List.of("LEAD", "PARTNER")),
            Map.entry(Field.FUNDING_THEME, List.of("tourism", "retail")),
            Map.entry(Field.MUNICIPALITY, List.of("253", "336", "101")),
            Map.entry(
                    Field.STATUS,
                    List.of(
                            "OPEN",
                            "COMPLETED",
                            "SENT",
                            "ANSWERED",
                            "MADE",
                            "GUIDED",
                            "PUBLISHED",
                            "HELD",
                            "SUBMITTED",
                            "GRANTED",
                            "PAID",
                            "MEASURED",
                            "STATED"))));

    private final Random random;
    private final String run;
    private final List<String> municipalities;
    private final List<Note> notes = new ArrayList<>();

    /**
     * Notes on the things of one feed, on companies that merge and part, and on where people live.
     *
     * @param run stands in all ids, so that nothing of another run is meant
     */
    MadeUpNotes(Random random, String run, FactFeed feed, List<String> municipalities) {
        this.random = random;
        this.run = run;
        this.municipalities = municipalities;
        for (var i = 0; i < 120; i++) {
            notes.add(
                    switch (random.nextInt(12)) {
                        case 0 -> company();
                        case 1 -> population();
                        default -> thing(one(requireNonNull(TYPES.get(feed))));
                    });
        }
    }

    List<Note> notes() {
        return notes;
    }

    /** Whatever a measure may be made of: one condition or two, some that little has, and what counts of it. */
    Measurement measurement(FactFeed feed, Measure measure) {
        return new Measurement(
                feed,
                measure,
                random.nextBoolean() ? Field.COMPANY : null,
                0,
                conditions(random.nextInt(3)),
                conditions(measure == Measure.SHARE ? 1 : 0));
    }

    private List<Condition> conditions(int n) {
        return Stream.generate(this::condition).limit(n).toList();
    }

    private Condition condition() {
        var field = one(List.copyOf(CODES.keySet()));
        var codes = new TreeSet<String>();
        codes(field).stream().filter(code -> random.nextInt(3) > 0).forEach(codes::add);
        codes.add(code(field));
        return new Condition(field, codes, null);
    }

    /** Also before the first of them, after the last, and at the moment of some. */
    Instant moment() {
        return BEGIN.plus(Duration.ofMinutes(30L * random.nextInt(-2, 2 * notes.size() + 4)));
    }

    private Note company() {
        var alias = random.nextInt(5);
        var said = new HashMap<String, Object>(Map.of("aliasCvr", cvr(alias)));
        said.put("survivorCvr", cvr(alias + 1 + random.nextInt(5 - alias)));
        return said(random.nextInt(3) == 0 ? "company.separated.v1" : "company.merged.v1", said);
    }

    private Note population() {
        var counts = municipalities.stream()
                .skip(random.nextInt(4) == 0 ? 1 : 0)
                .map(code -> Map.of("municipalityCode", code, "persons", random.nextInt(1, 5) * 10_000))
                .toList();
        return said(
                "population.registered.v1",
                Map.of(
                        "populationId",
                        run + "-population-" + random.nextInt(4),
                        "keyDate",
                        FROM.plusDays(random.nextInt(-400, 30)).toString(),
                        "extractedOn",
                        FROM.plusDays(random.nextInt(-400, 400)).toString(),
                        "counts",
                        counts));
    }

    private Note thing(String type) {
        var said = new HashMap<String, Object>();
        for (var id : List.of("evaluationId", "taskId", "activityId", "applicationId", "subsidyId", "accountsId")) {
            said.put(id, run + "-" + random.nextInt(25));
        }
        said.put("courseId", run + "-" + random.nextInt(20));
        said.put("externalReferralId", run + "-" + random.nextInt(15));
        sometimes(said, "cvr", cvr(random.nextInt(6)));
        for (var day : List.of(
                "completedOn",
                "guidedOn",
                "validOn",
                "publishedOn",
                "awardedOn",
                "heldOn",
                "submittedOn",
                "grantedOn",
                "paidOn",
                "projectFrom",
                "completedUntil")) {
            said.put(day, day());
        }
        said.put("startedOn", FROM.toString());
        said.put("projectTo", LocalDate.parse(day()).plusDays(200).toString());
        said.put("year", random.nextInt(1954, 1957));
        said.put("revision", random.nextInt(4));
        said.put("judgement", random.nextInt(4));
        said.put("cohortId", run + "-" + random.nextInt(8));
        said.put("indicator", "TURNOVER");
        numbers(said);
        codes(said);
        if (type.startsWith("cohort-effect.")) {
            said.putIfAbsent("segment", code(Field.SEGMENT));
        }
        said.keySet().retainAll(fields(type));
        return said(type, said);
    }

    private static Set<String> fields(String type) {
        return Stream.of(requireNonNull(FIELDS.get(type)), WHATEVER)
                .flatMap(names -> Stream.of(names.split(" ")))
                .collect(Collectors.toSet());
    }

    private void numbers(Map<String, Object> said) {
        sometimes(said, "recommend", random.nextInt(11));
        said.put("operatingFunds", random.nextInt(1, 50) * 1000);
        said.put("guidedCompanies", random.nextInt(5, 90));
        said.put("guidedGrowth", BigDecimal.valueOf(random.nextInt(-200, 400), 1));
        sometimes(said, "controlGrowth", BigDecimal.valueOf(random.nextInt(-200, 400), 1));
        for (var amount : List.of("amount", "sought", "paid", "turnover")) {
            said.put(amount, random.nextInt(1, 90) * 1000);
        }
    }

    private void codes(Map<String, Object> said) {
        said.put("courseKind", code(Field.KIND));
        said.put("kind", code(Field.KIND));
        said.put("account", code(Field.ACCOUNT));
        said.put("accountKind", code(Field.ACCOUNT));
        sometimes(said, "segment", code(Field.SEGMENT));
        said.put(
                "themes",
                codes(Field.THEMES).stream()
                        .filter(theme -> random.nextBoolean())
                        .collect(Collectors.toList()));
        said.put("readings", Map.of("NEVER_IN_COURSE", code(Field.NEVER_IN_COURSE)));
        said.put("competence", code(Field.COMPETENCE));
        sometimes(said, "effect", code(Field.EFFECT));
        said.put("target", code(Field.TARGET));
        said.put("programme", code(Field.PROGRAMME));
        said.put("phase", code(Field.PHASE));
        said.put("channel", code(Field.CHANNEL));
        said.put("role", code(Field.ROLE));
        said.put("theme", code(Field.FUNDING_THEME));
        said.put("municipalityCode", code(Field.MUNICIPALITY));
    }

    private String code(Field field) {
        return one(codes(field));
    }

    private static List<String> codes(Field field) {
        return requireNonNull(CODES.get(field));
    }

    private void sometimes(Map<String, Object> said, String name, Object value) {
        if (random.nextInt(4) > 0) {
            said.put(name, value);
        }
    }

    private String cvr(int number) {
        return run + "-cvr-" + number;
    }

    private String day() {
        return FROM.plusDays(random.nextInt(500)).toString();
    }

    private Note said(String type, Map<String, Object> said) {
        return new Note(type, BEGIN.plus(Duration.ofHours(notes.size())), said);
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
