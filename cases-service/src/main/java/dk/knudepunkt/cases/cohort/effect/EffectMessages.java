package dk.knudepunkt.cases.cohort.effect;

import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What other services are told of the effect on cohorts: how many and how much, and of no company. */
@ApplicationScoped
class EffectMessages {

    private final Outbox outbox;

    EffectMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(CohortEffect effect) {
        outbox.add(message(EffectMeasuredV1.of(effect)));
    }

    static Message message(EffectMeasuredV1 data) {
        return new Message("course", data.cohortId(), "cohort-effect.measured.v1", data);
    }

    record EffectMeasuredV1(
            UUID cohortId,
            Segment segment,
            EffectIndicator indicator,
            LocalDate completedUntil,
            int guidedCompanies,
            BigDecimal guidedGrowth,
            int controlCompanies,
            BigDecimal controlGrowth,
            LocalDate measuredOn,
            int revision,
            LocalDate validOn,
            Instant recordedAt) {

        static EffectMeasuredV1 of(CohortEffect effect) {
            var cohort = effect.cohort();
            return new EffectMeasuredV1(
                    cohort.id(),
                    effect.segment(),
                    effect.indicator(),
                    cohort.completedUntil(),
                    effect.guidedCompanies(),
                    effect.guidedGrowth(),
                    effect.controlCompanies(),
                    effect.controlGrowth(),
                    effect.measuredOn(),
                    effect.revision(),
                    cohort.completedUntil(),
                    effect.toldAt());
        }
    }
}
