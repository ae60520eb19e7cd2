package dk.knudepunkt.cases.evaluation;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.contact.Contact;
import dk.knudepunkt.cases.contact.Contacts;
import dk.knudepunkt.cases.evaluation.EvaluationEvent.Sent;
import dk.knudepunkt.cases.link.SecretLinks;
import dk.knudepunkt.platform.mail.Courier;
import dk.knudepunkt.platform.mail.Letter;
import dk.knudepunkt.platform.mail.Undelivered;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Writes the letters. Each has a secret address of its own, of which only a digest is kept, so it is handed over in the
 * transaction that keeps the digest: what dies in between leaves a letter that opens nothing, and another one follows.
 */
@ApplicationScoped
class AskingService {

    private static final Logger LOG = Logger.getLogger(AskingService.class);
    private static final String PAGE = "/evaluation/";

    private final Evaluations evaluations;
    private final EvaluationMessages messages;
    private final Contacts contacts;
    private final SecretLinks links;
    private final Courier courier;
    private final InstantSource clock;

    AskingService(
            Evaluations evaluations,
            EvaluationMessages messages,
            Contacts contacts,
            SecretLinks links,
            Courier courier,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.messages = messages;
        this.contacts = contacts;
        this.links = links;
        this.courier = courier;
        this.clock = clock;
    }

    /** Does what has waited longest; false when nothing is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        var now = clock.instant();
        var due = evaluations.due(now);
        due.ifPresent(evaluation -> carryOn(evaluation, now));
        return due.isPresent();
    }

    private void carryOn(Evaluation evaluation, Instant now) {
        switch (evaluation.step(now)) {
            case SEND -> ask(evaluation, now);
            case REMIND -> remind(evaluation, now);
            case EXPIRE -> evaluation.expire();
        }
    }

    private void ask(Evaluation evaluation, Instant now) {
        switch (contacts.of(evaluation.course())) {
            case Contact.NotKnownYet onItsWay -> evaluation.later(now);
            case Contact.Unreachable unreachable -> evaluation.notSent(unreachable.reason());
            case Contact.Reachable reachable ->
                hand(evaluation, reachable.email(), EvaluationLetter::asking, now, () -> {
                    evaluation.sent(now);
                    messages.announce(new Sent(
                            evaluation.id(),
                            evaluation.course().id(),
                            evaluation.course().segment().orElse(null),
                            evaluation.guidedOn(),
                            Denmark.dateOf(now)));
                });
        }
    }

    private void remind(Evaluation evaluation, Instant now) {
        switch (contacts.of(evaluation.course())) {
            case Contact.Reachable reachable ->
                hand(evaluation, reachable.email(), EvaluationLetter::reminding, now, () -> evaluation.reminded(now));
            case Contact.NotKnownYet onItsWay -> evaluation.notReminded();
            case Contact.Unreachable unreachable -> evaluation.notReminded();
        }
    }

    private void hand(
            Evaluation evaluation,
            String address,
            Function<String, EvaluationLetter> writing,
            Instant now,
            Runnable taken) {
        var letter = writing.apply(links.make(PAGE, evaluation.id()));
        try {
            courier.hand(new Letter(
                    Generators.timeBasedEpochGenerator().generate(), address, letter.subject(), letter.text()));
        } catch (Undelivered failure) {
            if (failure.isForGood()) {
                evaluation.bounced(now);
            } else {
                LOG.warnf("Evaluation %s is tried again: no mail server took its letter", evaluation.id());
                evaluation.later(now);
            }
            return;
        }
        taken.run();
    }
}
