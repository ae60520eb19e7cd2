package dk.knudepunkt.cases.contact;

import dk.knudepunkt.cases.brief.BriefService;
import dk.knudepunkt.cases.brief.BriefState;
import dk.knudepunkt.cases.brief.BriefView;
import dk.knudepunkt.cases.company.contact.ContactService;
import dk.knudepunkt.cases.contact.Contact.NotKnownYet;
import dk.knudepunkt.cases.contact.Contact.Reachable;
import dk.knudepunkt.cases.contact.Contact.Unreachable;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.platform.typed.TypedText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds out whom to write to: whom the company named for it, or else the contact person of the referral, or else the company. */
@ApplicationScoped
public class Contacts {

    private final BriefService briefs;
    private final ContactService persons;

    Contacts(BriefService briefs, ContactService persons) {
        this.briefs = briefs;
        this.persons = persons;
    }

    public Contact of(Course course) {
        var card = course.company().survivor().card();
        if (card.advertisingProtected()) {
            return new Unreachable(UnsentReason.ADVERTISING_PROTECTED);
        }
        var brief = Optional.ofNullable(briefs.of(List.of(course.id())).get(course.id()));
        return persons.addressForLetters(course.company())
                .or(() -> brief.map(BriefView::contactEmail))
                .or(() -> TypedText.filled(card.email()))
                .<Contact>map(Reachable::new)
                .orElseGet(() ->
                        brief.filter(it -> it.state() == BriefState.ON_ITS_WAY).isPresent()
                                ? new NotKnownYet()
                                : new Unreachable(UnsentReason.NO_ADDRESS));
    }
}
