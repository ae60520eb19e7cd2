package dk.knudepunkt.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * The referrals of the year up to now, evenly spread: the same every time, most of them answered within a day, some
 * declined, a few waiting, one with a question to the unit.
 */
final class InventedReferrals {

    static final int COUNT = 230;

    /** Half of the 116 that come by the form in the half-year of 2021. */
    static final int BY_FORM = 58;

    private static final int WAITING = 4;
    private static final int ASKED = COUNT - 3;
    private static final List<String> TRADES =
            List.of("Bageri", "Smedje", "Tømrer", "Gartneri", "Webbureau", "Transport");
    private static final List<String> TOPICS =
            List.of("eksport", "finansiering", "digitalisering", "ejerskifte", "grøn omstilling", "rekruttering");
    private static final List<String> OTHER_CHANNELS = List.of("API", "PHONE", "EMAIL", "MEETING");

    /** So many referrals are submitted in a half-year. */
    private static final int IN_HALF_YEAR = 114;

    /** Two thirds are short courses, as in 2021. */
    private static final List<String> COURSE_KINDS = List.of(
            "SHORT",
            "SHORT",
            "ACTION_PLAN",
            "SHORT",
            "SHORT",
            "GROWTH_PLAN",
            "SHORT",
            "ACTION_PLAN",
            "SHORT",
            "TRANSITION_PLAN");

    private static final Duration STEP = Duration.ofMinutes(365 * 24 * 60 / COUNT);

    /** A good ten weeks. */
    private static final Duration COURSE = Duration.ofDays(72);

    private final Random random = new Random(2030);
    private final ZonedDateTime now;

    private InventedReferrals(ZonedDateTime now) {
        this.now = now;
    }

    static List<InventedReferral> upTo(Instant now) {
        var invented = new InventedReferrals(now.atZone(OfficeHours.ZONE).truncatedTo(ChronoUnit.MINUTES));
        var companies = CvrNumbers.all().limit(COUNT).toList();
        return IntStream.range(0, COUNT)
                .mapToObj(index -> invented.referral(index, companies.get(index)))
                .toList();
    }

    private InventedReferral referral(int index, String cvr) {
        var unit = random.nextInt(3) == 0 ? "les-guldborgsund" : "les-solroed";
        var topic = any(TOPICS);
        var channel = channel(index);
        var jointVisit = random.nextInt(4) == 0;
        var moment = now.minus(STEP.multipliedBy(COUNT - index));
        var submittedAt = inTheDay(moment, index);
        return new InventedReferral(
                index + 1,
                unit,
                channel,
                cvr,
                TRADES.get(index % TRADES.size()),
                topic,
                jointVisit,
                submittedAt,
                answer(index, moment, submittedAt));
    }

    /** Evenly spread, reckoned from now. */
    private String channel(int index) {
        var other = any(OTHER_CHANNELS);
        var before = COUNT - index - 1;
        var isByForm = (before + 1) * BY_FORM / IN_HALF_YEAR > before * BY_FORM / IN_HALF_YEAR;
        return isByForm ? "FORM" : other;
    }

    /** The moments fall into nights and weekends as well; people write while they are at work. */
    private static ZonedDateTime inTheDay(ZonedDateTime moment, int index) {
        var day = OfficeHours.workdayUpTo(moment.toLocalDate());
        return day.atTime(OfficeHours.OPENING).plusMinutes(37L * index % 450).atZone(OfficeHours.ZONE);
    }

    private DeskAnswer answer(int index, ZonedDateTime moment, ZonedDateTime submittedAt) {
        if (index == ASKED) {
            return new DeskAnswer.Asked(OfficeHours.lastUpTo(submittedAt.plusHours(2)));
        }
        if (index >= COUNT - WAITING) {
            return new DeskAnswer.NoneYet();
        }
        var after = Duration.ofMinutes(1 + random.nextInt(28 * 60));
        var at = OfficeHours.lastUpTo(submittedAt.plus(after));
        return random.nextInt(10) == 0
                ? new DeskAnswer.Declined(at)
                : new DeskAnswer.Accepted(any(COURSE_KINDS), at, completion(moment.plus(after)));
    }

    /** Reckoned before anything is moved into office hours, so that whenever the year ends as many are completed. */
    private Optional<ZonedDateTime> completion(ZonedDateTime accepted) {
        return Optional.of(accepted.plus(COURSE))
                .filter(over -> over.isBefore(now))
                .map(OfficeHours::lastUpTo);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
