package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.platform.register.Cvr;
import dk.knudepunkt.platform.security.Role;
import dk.knudepunkt.referrals.referral.history.Actor;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A year of invented referrals for {@code ./up --demo}: the same every time, most of them answered within a day, some
 * declined, a few waiting, one with a question to the unit. The companies are numbered, so that none can be taken for a real one.
 */
@ApplicationScoped
class DemoYearService {

    private static final int REFERRALS = 230;
    private static final Actor DESK = new Actor("triage", Role.TRIAGE);
    private static final List<String> TRADES =
            List.of("Bageri", "Smedje", "Tømrer", "Gartneri", "Webbureau", "Transport");
    private static final List<String> NEEDS =
            List.of("eksport", "finansiering", "digitalisering", "ejerskifte", "grøn omstilling", "rekruttering");

    private final Referrals referrals;
    private final ReferralNumbers numbers;
    private final ReferralEvents events;
    private final DueDates dueDates;
    private final InstantSource clock;
    private final boolean wanted;

    DemoYearService(
            Referrals referrals,
            ReferralNumbers numbers,
            ReferralEvents events,
            DueDates dueDates,
            InstantSource clock,
            @ConfigProperty(name = "knudepunkt.demo", defaultValue = "false") boolean wanted) {
        this.referrals = referrals;
        this.numbers = numbers;
        this.events = events;
        this.dueDates = dueDates;
        this.clock = clock;
        this.wanted = wanted;
    }

    @Transactional
    void invent(@Observes StartupEvent started) {
        if (!wanted || referrals.count() > 0) {
            return;
        }
        var random = new Random(2030);
        var companies = cvrNumbers();
        var step = Duration.ofDays(365).dividedBy(REFERRALS);
        for (var i = 0; i < REFERRALS; i++) {
            refer(i, companies.get(i), clock.instant().minus(step.multipliedBy(REFERRALS - i)), random);
        }
    }

    private void refer(int index, String cvr, Instant at, Random random) {
        var unit = random.nextInt(3) == 0 ? "les-guldborgsund" : "les-solroed";
        var topic = any(NEEDS, random);
        var submission = new Submission(
                unit,
                null,
                any(List.of(Channel.values()), random),
                new Company(
                        cvr,
                        "Demo %s %03d ApS".formatted(TRADES.get(index % TRADES.size()), index + 1),
                        unit.equals("les-solroed") ? "269" : "376",
                        null,
                        null,
                        false),
                new ContactPerson("Demo Kontakt %03d".formatted(index + 1), null, null),
                new Request("Vil have hjælp til " + topic + ".", List.of(topic), random.nextInt(4) == 0, null));
        var referral = new Referral(numbers.next(), submission, unit, at, dueDates.promise(at));
        referrals.persist(referral);
        events.happened(ReferralEvent.Submitted.of(referral), new Actor(unit, Role.LES));
        if (index < REFERRALS - 4) {
            answer(referral, at.plus(Duration.ofMinutes(random.nextInt(28 * 60))), random);
        } else if (index == REFERRALS - 3) {
            events.happened(referral.ask("Har virksomheden eksporteret før?", at.plus(Duration.ofHours(2))), DESK);
        }
    }

    private void answer(Referral referral, Instant at, Random random) {
        if (random.nextInt(10) == 0) {
            events.happened(
                    referral.decline(DeclineReason.OUT_OF_SCOPE, "Hører til i den lokale erhvervsservice.", at), DESK);
        } else {
            var kind = any(List.of(CourseKind.values()), random);
            events.happened(referral.accept(kind, "developer", at), DESK);
        }
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Numbers with a valid check digit from the end of the range, which the register has not reached. */
    private static List<String> cvrNumbers() {
        return IntStream.iterate(99_000_000, number -> number + 1)
                .mapToObj(Integer::toString)
                .filter(Cvr::isValid)
                .limit(REFERRALS)
                .toList();
    }
}
