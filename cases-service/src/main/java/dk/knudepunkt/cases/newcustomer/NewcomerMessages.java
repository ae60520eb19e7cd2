package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.platform.outbox.Message;
import dk.knudepunkt.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** What other services are told: the readings of a course, each time they are judged. */
@ApplicationScoped
class NewcomerMessages {

    static final String TYPE = "new-customer.judged.v1";

    private final Outbox outbox;

    NewcomerMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(PastGuidance course, NewnessJudgement judgement) {
        outbox.add(message(course, judgement));
    }

    static Message message(PastGuidance course, NewnessJudgement judgement) {
        var readings = new TreeMap<NewnessReading, Newness>();
        judgement.verdicts().forEach(verdict -> readings.put(verdict.reading(), verdict.answer()));
        var data = new NewCustomerJudgedV1(
                course.courseId(), judgement.number(), readings, course.startedOn(), judgement.at());
        return new Message("course", course.courseId(), TYPE, data);
    }

    record NewCustomerJudgedV1(
            UUID courseId,
            int judgement,
            Map<NewnessReading, Newness> readings,
            LocalDate validOn,
            Instant recordedAt) {}
}
