package dk.knudepunkt.cases.transfer;

import dk.knudepunkt.cases.contact.Contact;
import dk.knudepunkt.cases.contact.Contacts;
import dk.knudepunkt.cases.contact.Letters;
import dk.knudepunkt.cases.course.event.CourseEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes to companies whose course was handed over, soon after it was; templates ask {@code cdi:transferLetters}. */
@Named("transferLetters")
@ApplicationScoped
@Transactional
public class TransferLetterService {

    private static final String SUBJECT = "I har fået en ny forretningsudvikler";

    /** It names nobody, also not the company: whoever reads it by mistake learns nothing about anybody. */
    private static final String TEXT = """
            En anden forretningsudvikler i erhvervshuset følger jer fra nu af og kontakter jer.
            I skal ikke gøre noget.

            —
            Another business developer of the business house guides you from now on, and will contact you.
            There is nothing that you have to do.
            """;

    private final TransferLetters letters;
    private final Contacts contacts;
    private final Letters post;
    private final InstantSource clock;

    TransferLetterService(TransferLetters letters, Contacts contacts, Letters post, InstantSource clock) {
        this.letters = letters;
        this.contacts = contacts;
        this.post = post;
        this.clock = clock;
    }

    /** In the transaction in which it happens. A letter that has not gone yet tells of this one, too. */
    void heard(@Observes CourseEvent.Transferred transferred) {
        if (ofCourse(transferred.courseId()) != TransferLetterState.ON_ITS_WAY) {
            letters.persist(new TransferLetter(letters.course(transferred.courseId()), clock.instant()));
        }
    }

    /** Sends the one that has waited longest; false when none is due. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean next() {
        var now = clock.instant();
        var due = letters.due(now);
        due.ifPresent(letter -> write(letter, now));
        return due.isPresent();
    }

    /** A course that has ended meanwhile is guided by nobody any more. */
    private void write(TransferLetter letter, Instant now) {
        if (letter.course().isOver()) {
            letter.notNeeded();
            return;
        }
        switch (contacts.of(letter.course())) {
            case Contact.NotKnownYet onItsWay -> letter.later(now);
            case Contact.Unreachable unreachable -> letter.notSent();
            case Contact.Reachable reachable -> hand(letter, reachable.email(), now);
        }
    }

    private void hand(TransferLetter letter, String address, Instant now) {
        switch (post.hand(address, SUBJECT, TEXT)) {
            case TAKEN -> letter.sent(now);
            case BOUNCED -> letter.bounced();
            case LATER -> letter.later(now);
        }
    }

    /** How far the last letter about a course is; nothing where it was never handed over. */
    public @Nullable TransferLetterState ofCourse(UUID courseId) {
        return letters.last(courseId).map(TransferLetter::state).orElse(null);
    }
}
