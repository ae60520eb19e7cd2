package dk.knudepunkt.cases.newcustomer;

import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.cases.developer.GuideRenamed;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.IfMatch;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Judges how new a company is when a course of its starts, and again when somebody says why. */
@ApplicationScoped
@Transactional
public class NewcomerService {

    private final Pasts pasts;
    private final NewnessJudgements judgements;
    private final NewcomerMessages messages;
    private final Turn turn;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    NewcomerService(
            Pasts pasts,
            NewnessJudgements judgements,
            NewcomerMessages messages,
            Turn turn,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.pasts = pasts;
        this.judgements = judgements;
        this.messages = messages;
        this.turn = turn;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** What comes to be known afterwards does not change it. */
    void begun(@Observes CourseEvent event) {
        switch (event) {
            case CourseEvent.Opened opened -> judge(opened.courseId(), 1, null, null);
            case CourseEvent.Corrected corrected
            when isMoved(corrected) ->
                judge(
                        corrected.courseId(),
                        kept(corrected.courseId()).size() + 1,
                        caller.subject(),
                        corrected.reason());
            default -> {}
        }
    }

    /** Another start has another past. */
    private static boolean isMoved(CourseEvent.Corrected corrected) {
        return !corrected
                .facts()
                .startedOn()
                .equals(corrected.superseded().facts().startedOn());
    }

    /** How new the company of a course within the caller's reach was. */
    public NewcomerView of(UUID courseId) {
        return NewcomerView.of(kept(courseId));
    }

    /** The readings that hold, by course. */
    public Map<UUID, NewcomerView> of(Collection<UUID> courses) {
        return judgements.of(courses).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> NewcomerView.of(entry.getValue())));
    }

    /** Judges a course within the caller's reach by what is known now; what was judged before stays to be seen. */
    public NewcomerView correct(UUID courseId, @Nullable IfMatch ifMatch, CorrectNewness request) {
        turn.take("newness " + courseId);
        var before = kept(courseId);
        IfMatch.check(ifMatch, before.size());
        judge(courseId, before.size() + 1, caller.subject(), request.reason());
        audit.record("judged-anew", "new-customer", courseId);
        return of(courseId);
    }

    private List<NewnessJudgement> kept(UUID courseId) {
        return judgements.of(List.of(courseId)).getOrDefault(courseId, List.of());
    }

    private void judge(UUID courseId, int number, @Nullable String by, @Nullable String reason) {
        var course = pasts.course(courseId).orElseThrow();
        var verdicts = pasts.of(courseId).judge(course);
        var judgement = new NewnessJudgement(number, verdicts, clock.instant(), by, reason);
        judgements.add(courseId, judgement);
        messages.announce(course, judgement);
    }

    void renamed(@Observes GuideRenamed guide) {
        judgements.rename(guide.from(), guide.to());
    }
}
