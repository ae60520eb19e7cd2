package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** One for each kind of meeting that is for all: few. */
@ApplicationScoped
class Forums implements PanacheRepositoryBase<Forum, MeetingKind> {

    Forum get(MeetingKind kind) {
        return findByIdOptional(kind).orElseThrow(() -> ForumProblem.withOneUnit(kind));
    }
}
