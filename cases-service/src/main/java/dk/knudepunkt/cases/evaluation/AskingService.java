package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.contact.Contact;
import dk.knudepunkt.cases.contact.Contacts;
import dk.knudepunkt.cases.evaluation.EvaluationEvent.Sent;
import dk.knudepunkt.cases.link.SecretLetter;
import dk.knudepunkt.cases.link.SecretLetters;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.Function;

/** Writes the letters that ask and remind, and ends what was never answered. */
@ApplicationScoped
class AskingService {

    private static final String PAGE = "/evaluation/";

    private final Evaluations evaluations;
    private final EvaluationMessages messages;
    private final Contacts contacts;
    private final SecretLetters letters;
    private final InstantSource clock;

    AskingService(
            Evaluations evaluations,
            EvaluationMessages messages,
            Contacts contacts,
            SecretLetters letters,
            InstantSource clock) {
        this.evaluations = evaluations;
        this.messages = messages;
        this.contacts = contacts;
        this.letters = letters;
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
            Function<String, SecretLetter> writing,
            Instant now,
            Runnable taken) {
        switch (letters.send(address, PAGE, evaluation.id(), writing)) {
            case TAKEN -> taken.run();
            case BOUNCED -> evaluation.bounced();
            case LATER -> evaluation.later(now);
        }
    }
}
