package dk.knudepunkt.funding.calendar;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls meetings, moves them and cancels them. The entry's sequence is the version that a change must have seen. */
@ApplicationScoped
@Transactional
class MeetingService {

    private static final String SOURCE = "meeting/";

    private final Calendar calendar;
    private final Audit audit;

    MeetingService(Calendar calendar, Audit audit) {
        this.calendar = calendar;
        this.audit = audit;
    }

    CalendarEntry get(UUID id) {
        return calendar.findByIdOptional(id)
                .filter(entry -> entry.source().startsWith(SOURCE))
                .orElseThrow(CalendarProblem::meetingNotFound);
    }

    CalendarEntry call(MeetingRequest request) {
        return audited("called", calendar.put(request.meeting(SOURCE + UUID.randomUUID())));
    }

    CalendarEntry move(UUID id, @Nullable IfMatch ifMatch, MeetingRequest request) {
        var entry = get(id);
        IfMatch.check(ifMatch, entry.sequence());
        return audited("moved", calendar.put(request.meeting(entry.source())));
    }

    CalendarEntry cancel(UUID id, @Nullable IfMatch ifMatch) {
        var entry = get(id);
        IfMatch.check(ifMatch, entry.sequence());
        calendar.cancel(entry.source());
        return audited("cancelled", entry);
    }

    private CalendarEntry audited(String action, CalendarEntry entry) {
        calendar.flush();
        audit.record(action, "meeting", entry.id());
        return entry;
    }
}
