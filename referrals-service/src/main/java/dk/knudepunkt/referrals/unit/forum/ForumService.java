package dk.knudepunkt.referrals.unit.forum;

import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.referrals.unit.meeting.MeetingKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How often all meet, and what is due. */
@ApplicationScoped
@Transactional
public class ForumService {

    private static final String GATHERINGS = """
            select kind,
                   max(case when status = HELD then heldOn end),
                   min(case when status = PLANNED and plannedFor >= :today then plannedFor end),
                   count(case when status = HELD and heldOn >= :newYear then 1 end)
            from Meeting where unitCode is null group by kind""";

    private final Forums forums;
    private final EntityManager database;
    private final Audit audit;
    private final InstantSource clock;

    ForumService(Forums forums, EntityManager database, Audit audit, InstantSource clock) {
        this.forums = forums;
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The one that waits longest for a meeting first. */
    public List<ForumView> all() {
        var today = today();
        var gatherings = gatherings(today);
        return forums.listAll().stream()
                .map(forum -> view(forum, gatherings, today))
                .sorted(ForumView.LONGEST_WAITING_FIRST)
                .toList();
    }

    ForumView get(MeetingKind kind) {
        return view(forums.get(kind));
    }

    ForumView meet(MeetingKind kind, @Nullable IfMatch ifMatch, int meetingsPerYear) {
        var forum = forums.get(kind);
        IfMatch.check(ifMatch, forum.version());
        forum.meet(meetingsPerYear);
        forums.flush();
        audit.record("agreed", "forum", kind.name());
        return view(forum);
    }

    private ForumView view(Forum forum) {
        return view(forum, gatherings(today()), today());
    }

    private static ForumView view(Forum forum, Map<MeetingKind, Gatherings> gatherings, LocalDate today) {
        return ForumView.of(forum, gatherings.getOrDefault(forum.kind(), Gatherings.none(forum.kind())), today);
    }

    private Map<MeetingKind, Gatherings> gatherings(LocalDate today) {
        return database.createQuery(GATHERINGS, Gatherings.class)
                .setParameter("today", today)
                .setParameter("newYear", today.withDayOfYear(1))
                .getResultStream()
                .collect(Collectors.toMap(Gatherings::kind, Function.identity()));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
