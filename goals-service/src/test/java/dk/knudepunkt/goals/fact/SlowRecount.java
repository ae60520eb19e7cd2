package dk.knudepunkt.goals.fact;

import dk.knudepunkt.goals.feed.Condition;
import dk.knudepunkt.goals.feed.FactFeed;
import dk.knudepunkt.goals.feed.Field;
import dk.knudepunkt.goals.feed.Measure;
import dk.knudepunkt.goals.feed.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody slow, who has a page for each thing, reads all notes up to an instant from the top for each question, and knows nothing
 * of how the service does it.
 *
 * @param groups which municipalities are of which group
 */
record SlowRecount(List<Note> notes, Map<String, String> groups) {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    /** What is written of one thing, and when the last of it was noted. */
    private static final class Page {
        private final String id;
        private final Map<String, Object> lines = new HashMap<>();
        private Instant last = Instant.MIN;

        private Page(String id) {
            this.id = id;
        }

        /** Empty where nothing is written. */
        private String line(String name) {
            return lines.getOrDefault(name, "").toString();
        }
    }

    /** What a figure comes to. */
    record Sum(@Nullable BigDecimal value, long n) {}

    Sum figure(Measurement how, Instant at, int baseline) {
        return sum(how, chosen(how, at), at, baseline);
    }

    /** The same of each segment that there is anything of. */
    Map<String, Sum> segments(Measurement how, Instant at) {
        var sums = new TreeMap<String, Sum>();
        var all = period(how, at);
        for (var page : all) {
            var segment = page.line("segment");
            var some = chosen(how, at).stream()
                    .filter(chosen -> segment.equals(chosen.line("segment")))
                    .toList();
            sums.put(segment, sum(how, some, Instant.MIN, 0));
        }
        return sums;
    }

    /** Those of the period that are of the base, each of what counts once only once. */
    private List<Page> chosen(Measurement how, Instant at) {
        var base = new ArrayList<Page>();
        for (var page : period(how, at)) {
            if (hasWhatItIsHeldAgainst(how, page)
                    && holds(how.of(), page)
                    && (isOfABase(how) || holds(how.counts(), page))) {
                base.add(page);
            }
        }
        if (how.once() == null) {
            return base;
        }
        var survivors = survivors(at);
        var stands = new ArrayList<Page>();
        for (var page : base) {
            var key = key(how.once(), page, survivors);
            var isBeaten = !key.isEmpty()
                    && base.stream()
                            .anyMatch(other ->
                                    key.equals(key(how.once(), other, survivors)) && isBefore(how, other, page));
            if (!isBeaten) {
                stands.add(page);
            }
        }
        return stands;
    }

    private static boolean hasWhatItIsHeldAgainst(Measurement how, Page page) {
        return how.measure() != Measure.CONTROL_GROUP_DIFFERENCE
                || !page.line("controlGrowth").isEmpty();
    }

    /** How many percentage points the companies are ahead of others, one company after the other. */
    private static BigDecimal ahead(Collection<Page> pages) {
        var sum = BigDecimal.ZERO;
        for (var page : pages) {
            for (var company = 0; company < Integer.parseInt(page.line("guidedCompanies")); company++) {
                sum = sum.add(new BigDecimal(page.line("guidedGrowth")))
                        .subtract(new BigDecimal(page.line("controlGrowth")));
            }
        }
        return sum;
    }

    /** Empty where it is not known. */
    private static String key(Field once, Page page, Map<String, String> survivors) {
        var company = String.join("", codes(page, once));
        while (survivors.containsKey(company)) {
            company = survivors.getOrDefault(company, "");
        }
        return company;
    }

    /** What counts stands for what does not, else the earlier for the later. */
    private static boolean isBefore(Measurement how, Page one, Page other) {
        var counts = holds(how.counts(), one);
        if (counts != holds(how.counts(), other)) {
            return counts;
        }
        var day = day(how.feed(), one).compareTo(day(how.feed(), other));
        return day != 0 ? day < 0 : one.id.compareTo(other.id) < 0;
    }

    private Sum sum(Measurement how, List<Page> base, Instant at, int baseline) {
        var counted = base.stream().filter(page -> holds(how.counts(), page)).toList();
        var n = how.measure() == Measure.CONTROL_GROUP_DIFFERENCE
                ? added(counted, "guidedCompanies")
                : isOfABase(how) ? base.size() : counted.size();
        var value = switch (how.measure()) {
            case COUNT -> BigDecimal.valueOf(counted.size());
            case SUM -> BigDecimal.valueOf(added(counted, "amount"));
            case SHARE -> n == 0 ? null : divided(100L * counted.size(), n, 1);
            case NPS -> n == 0 ? null : divided(100L * balance(base), n, 1);
            case RATIO -> {
                var funds = added(counted, "operatingFunds");
                yield funds == 0 ? null : divided(added(counted, "amount"), funds, 2);
            }
            case GROWTH -> baseline == 0 ? null : divided(100L * (counted.size() - baseline), baseline, 1);
            case DISTRIBUTION -> at.equals(Instant.MIN) ? null : spread(counted, at);
            case CONTROL_GROUP_DIFFERENCE ->
                n == 0 ? null : ahead(counted).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP);
            case MILESTONE -> null;
        };
        return new Sum(value == null ? null : value.stripTrailingZeros(), n);
    }

    private static boolean isOfABase(Measurement how) {
        return switch (how.measure()) {
            case SHARE, NPS -> true;
            default -> false;
        };
    }

    private static long added(Collection<Page> pages, String name) {
        var sum = 0L;
        for (var page : pages) {
            sum += page.line(name).isEmpty() ? 0 : Long.parseLong(page.line(name));
        }
        return sum;
    }

    private static long balance(Collection<Page> pages) {
        var balance = 0;
        for (var page : pages) {
            var points = page.line("recommend").isEmpty() ? 7 : Integer.parseInt(page.line("recommend"));
            balance += points > 8 ? 1 : points < 7 ? -1 : 0;
        }
        return balance;
    }

    /** The group that got least of its share: its part of the things for its part of the people. */
    private @Nullable BigDecimal spread(List<Page> counted, Instant at) {
        var people = people(at);
        if (people.isEmpty()) {
            return null;
        }
        BigDecimal least = null;
        for (var group : new TreeSet<>(groups.values())) {
            var things = 0L;
            var all = 0L;
            for (var page : counted) {
                var of = groups.get(page.line("municipalityCode"));
                all += of == null ? 0 : 1;
                things += group.equals(of) ? 1 : 0;
            }
            var here = 0L;
            var everywhere = 0L;
            for (var place : groups.keySet()) {
                var persons = people.getOrDefault(place, 0L);
                everywhere += persons;
                here += group.equals(groups.get(place)) ? persons : 0;
            }
            if (all > 0) {
                var percent = divided(100 * things * everywhere, all * here, 1);
                least = least == null || percent.compareTo(least) < 0 ? percent : least;
            }
        }
        return least;
    }

    /** Of the last day that was counted by the beginning of the year, by the latest extract that misses nobody. */
    private Map<String, Long> people(Instant at) {
        var best = "";
        var people = new HashMap<String, Long>();
        for (var page : pages("population.", at)) {
            var counts = new HashMap<String, Long>();
            for (var count : (List<?>) page.lines.getOrDefault("counts", List.of())) {
                var place = (Map<?, ?>) count;
                counts.put(
                        String.valueOf(place.get("municipalityCode")),
                        Long.valueOf(String.valueOf(place.get("persons"))));
            }
            var order = page.line("keyDate") + " " + page.line("extractedOn") + " " + page.last;
            var isKnown = page.line("keyDate").compareTo(MadeUpNotes.FROM.toString()) <= 0
                    && counts.keySet().containsAll(groups.keySet());
            if (isKnown && order.compareTo(best) > 0) {
                best = order;
                people = counts;
            }
        }
        return people;
    }

    private Map<String, String> survivors(Instant at) {
        var survivors = new HashMap<String, String>();
        for (var page : pages("company.", at)) {
            if (!page.line("survivorCvr").isEmpty()) {
                survivors.put(page.line("aliasCvr"), page.line("survivorCvr"));
            }
        }
        return survivors;
    }

    private List<Page> period(Measurement how, Instant at) {
        var pages = new ArrayList<Page>();
        for (var page : pages(topic(how.feed()), at)) {
            var isOfIt = how.feed() == FactFeed.PROJECTS
                    ? page.line("projectTo").compareTo(MadeUpNotes.FROM.toString()) >= 0
                            && page.line("projectFrom").compareTo(MadeUpNotes.TO.toString()) <= 0
                    : day(how.feed(), page).getYear() == MadeUpNotes.FROM.getYear();
            if (isOfIt) {
                pages.add(page);
            }
        }
        return pages;
    }

    private static String topic(FactFeed feed) {
        return switch (feed) {
            case COURSES -> "course.";
            case EVALUATIONS -> "evaluation.";
            case EXTERNAL_REFERRALS -> "external-referral.";
            case PHASES -> "programme-phase.";
            case EFFECTS -> "cohort-effect.";
            case TASKS -> "adviser-task.";
            case ACTIVITIES -> "activity.";
            case APPLICATIONS, PROJECTS -> "application.";
            case SUBSIDIES -> "subsidy.";
            case ACCOUNTS -> "accounts.";
        };
    }

    private static LocalDate day(FactFeed feed, Page page) {
        var days = switch (feed) {
            case COURSES -> List.of("completedOn", "startedOn");
            case EVALUATIONS -> List.of("guidedOn");
            case EXTERNAL_REFERRALS -> List.of("guidedOn", "madeOn");
            case PHASES -> List.of("completedOn");
            case EFFECTS -> List.of("completedUntil");
            case TASKS -> List.of("publishedOn", "awardedOn");
            case ACTIVITIES -> List.of("heldOn");
            case APPLICATIONS, PROJECTS -> List.of("submittedOn", "grantedOn");
            case SUBSIDIES -> List.of("paidOn", "reversedOn");
            case ACCOUNTS -> List.<String>of();
        };
        if (feed == FactFeed.ACCOUNTS) {
            return LocalDate.parse(page.line("year") + "-12-31");
        }
        for (var name : days) {
            if (!page.line(name).isEmpty()) {
                return LocalDate.parse(page.line(name));
            }
        }
        return page.last.atZone(DENMARK).toLocalDate();
    }

    private static boolean holds(List<Condition> conditions, Page page) {
        for (var condition : conditions) {
            var found = false;
            for (var code : codes(page, condition.field())) {
                found = found || condition.values().contains(code);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> codes(Page page, Field field) {
        var name = switch (field) {
            case KIND -> "kind";
            case ACCOUNT -> "account";
            case STATUS -> "status";
            case SEGMENT -> "segment";
            case THEMES -> "themes";
            case COMPETENCE -> "competence";
            case EFFECT -> "effect";
            case REFERRED_TO -> "referredTo";
            case TARGET -> "target";
            case PROGRAMME -> "programme";
            case PHASE -> "phase";
            case CHANNEL -> "channel";
            case ROLE -> "role";
            case FUNDING_THEME -> "theme";
            case MUNICIPALITY -> "municipalityCode";
            case COMPANY -> "cvr";
            case NEVER_IN_COURSE -> "readings";
            default -> throw new IllegalArgumentException(field + " is not made up");
        };
        var line = page.lines.get(name);
        var codes = new TreeSet<String>();
        if (line instanceof Map<?, ?> readings) {
            codes.add((String) readings.get("NEVER_IN_COURSE"));
        } else if (line instanceof Collection<?> several) {
            several.forEach(one -> codes.add((String) one));
        } else if (line != null) {
            codes.add(line.toString());
        }
        return codes;
    }

    /** All pages whose notes begin so, as they stood at an instant. */
    private Collection<Page> pages(String topic, Instant at) {
        var pages = new TreeMap<String, Page>();
        for (var note : notes) {
            var isOfACourse = topic.equals("course.")
                    && (note.type().startsWith("new-customer.") || note.type().equals("external-referral.made.v1"));
            if (!note.at().isAfter(at) && (note.type().startsWith(topic) || isOfACourse)) {
                var id = id(topic, note);
                var page = pages.computeIfAbsent(id, Page::new);
                page.last = note.at();
                write(page, note, topic);
            }
        }
        return pages.values();
    }

    private static String id(String topic, Note note) {
        return switch (topic) {
            case "course." -> note.text("courseId");
            case "evaluation." -> note.text("evaluationId");
            case "external-referral." -> note.text("externalReferralId");
            case "programme-phase." -> note.text("courseId") + "/" + note.text("programme") + "/" + note.text("phase");
            case "cohort-effect." -> note.text("cohortId") + "/" + note.text("segment");
            case "adviser-task." -> note.text("taskId");
            case "activity." -> note.text("activityId");
            case "application." -> note.text("applicationId");
            case "subsidy." -> note.text("subsidyId");
            case "accounts." -> note.text("accountsId");
            case "company." -> note.text("aliasCvr");
            case "population." -> note.text("populationId");
            default -> throw new IllegalArgumentException(topic);
        };
    }

    private static void write(Page page, Note note, String topic) {
        switch (note.type()) {
            case "course.opened.v3" -> course(page, note, "OPEN");
            case "course.completed.v2" -> {
                page.lines.remove("segment");
                course(page, note, "COMPLETED");
            }
            case "course.corrected.v1" -> {
                page.lines.remove("segment");
                course(page, note, page.line("status"));
            }
            case "course.reopened.v1" -> course(page, note, "REOPENED");
            case "course.cancelled.v1" -> course(page, note, "CANCELLED");
            case "course.transferred.v1" -> course(page, note, page.line("status"));
            case "new-customer.judged.v1" -> {
                if (isAsNew(page, note, "judgement")) {
                    course(page, note, page.line("status"));
                }
            }
            case "external-referral.made.v1" -> {
                if (topic.equals("course.")) {
                    var all = new HashSet<>(codes(page, Field.REFERRED_TO));
                    all.add(note.text("target"));
                    page.lines.put("referredTo", all);
                } else {
                    copy(page, note, "validOn", "madeOn", "MADE");
                }
            }
            case "external-referral.guided.v1" -> copy(page, note, "validOn", "guidedOn", "GUIDED");
            case "external-referral.followed-up.v1" -> copy(page, note, "validOn", "followedUpOn", page.line("status"));
            case "programme-phase.completed.v1" -> copy(page, note, "validOn", "completedOn", "COMPLETED");
            case "cohort-effect.measured.v1" -> {
                if (isAsNew(page, note, "revision")) {
                    copy(page, note, "", "", "MEASURED");
                }
            }
            case "evaluation.sent.v1" -> copy(page, note, "", "", "SENT");
            case "evaluation.answered.v1" -> copy(page, note, "", "", "ANSWERED");
            case "adviser-task.published.v1" -> copy(page, note, "", "", "PUBLISHED");
            case "adviser-task.awarded.v1" -> copy(page, note, "", "", "AWARDED");
            case "activity.held.v2" -> activity(page, note, "HELD");
            case "activity.withdrawn.v2" -> activity(page, note, "WITHDRAWN");
            case "application.submitted.v1" -> copy(page, note, "sought", "amount", "SUBMITTED");
            case "application.granted.v1" -> copy(page, note, "", "", "GRANTED");
            case "application.rejected.v1" -> copy(page, note, "", "", "REJECTED");
            case "application.withdrawn.v1" -> copy(page, note, "", "", "WITHDRAWN");
            case "subsidy.paid.v1" -> copy(page, note, "paid", "amount", "PAID");
            case "subsidy.reversed.v1" -> copy(page, note, "", "", "WITHDRAWN");
            case "accounts.stated.v1" -> {
                if (isAsNew(page, note, "revision")) {
                    copy(page, note, "turnover", "amount", "STATED");
                }
            }
            case "company.merged.v1" -> copy(page, note, "", "", "");
            case "company.separated.v1" -> {
                copy(page, note, "", "", "");
                page.lines.remove("survivorCvr");
            }
            case "population.registered.v1" -> copy(page, note, "", "", "");
            default -> throw new IllegalArgumentException(note.type());
        }
    }

    private static boolean isAsNew(Page page, Note note, String number) {
        return page.line(number).isEmpty()
                || Integer.parseInt(page.line(number)) <= Integer.parseInt(note.text(number));
    }

    private static void course(Page page, Note note, String status) {
        copy(page, note, "courseKind", "kind", status);
    }

    private static void activity(Page page, Note note, String status) {
        copy(page, note, "accountKind", "account", status);
    }

    /** What is said of the one name is told of the other; the day of a message is of the message. */
    private static void copy(Page page, Note note, String from, String to, String status) {
        var said = new HashMap<>(note.said());
        var renamed = said.remove(from);
        page.lines.putAll(said);
        if (renamed != null) {
            page.lines.put(to, renamed);
        }
        if (!status.isEmpty()) {
            page.lines.put("status", status);
        }
    }

    private static BigDecimal divided(long part, long whole, int decimals) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), decimals, RoundingMode.HALF_UP);
    }
}
