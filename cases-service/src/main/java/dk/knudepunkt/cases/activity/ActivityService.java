package dk.knudepunkt.cases.activity;

import dk.knudepunkt.cases.account.Accounts;
import dk.knudepunkt.cases.developer.GuideService;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of an activity, each one unit of work. */
@ApplicationScoped
@Transactional
public class ActivityService {

    private final Activities activities;
    private final Accounts accounts;
    private final GuideService guides;
    private final ActivityMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ActivityService(
            Activities activities,
            Accounts accounts,
            GuideService guides,
            ActivityMessages messages,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.activities = activities;
        this.accounts = accounts;
        this.guides = guides;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** One of them; the house sees all. */
    public Activity get(UUID id) {
        return activities.get(id);
    }

    ActivityView show(UUID id) {
        return view(get(id));
    }

    Page<ActivityView> page(Activities.Filter filter, Sort sort, @Nullable String cursor, int limit) {
        return activities.page(filter, sort, cursor, limit).map(this::view);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<ActivityView> all(Activities.Filter filter, Sort sort) {
        audit.record("exported", "activities", "found");
        return OneFile.of(page(filter, sort, null, OneFile.MOST));
    }

    /** How many there are of what a page is a part of. */
    Activities.Total total(Activities.Filter filter) {
        return activities.total(filter);
    }

    ActivityView plan(PlanActivity request) {
        var plan = new Activity.Plan(
                request.kind(),
                request.title(),
                accounts.open(request.account(), request.plannedOn()),
                request.named().map(named -> subjectRef(request.kind(), named)).orElse(null),
                request.unit(),
                request.plannedOn());
        var activity = new Activity(plan, caller.subject(), clock.instant());
        activities.persist(activity);
        return audited("planned", activity);
    }

    ActivityView hold(UUID id, @Nullable IfMatch ifMatch, HoldActivity request) {
        var activity = get(id);
        IfMatch.check(ifMatch, activity.version());
        accounts.open(activity.account().code(), request.heldOn());
        messages.announce(activity.hold(request.outcome(), clock.instant()));
        return audited("held", activity);
    }

    ActivityView withdraw(UUID id, @Nullable IfMatch ifMatch) {
        var activity = get(id);
        IfMatch.check(ifMatch, activity.version());
        activity.withdraw(clock.instant()).ifPresent(messages::announce);
        return audited("withdrawn", activity);
    }

    /** Developers are told apart by their pseudonyms, which lead to nobody once the register has forgotten them. */
    private String subjectRef(ActivityKind kind, String named) {
        if (kind.subject() != SubjectKind.DEVELOPER) {
            return named;
        }
        return Optional.ofNullable(guides.byAccount(named).pseudonym())
                .map(UUID::toString)
                .orElseThrow(() -> ActivityProblem.unknownDeveloper(named).at("/subject"));
    }

    private ActivityView audited(String action, Activity activity) {
        activities.flush();
        audit.record(action, "activity", activity.id().toString());
        return view(activity);
    }

    private ActivityView view(Activity activity) {
        return ActivityView.of(activity, caller.may("activity:keep"));
    }
}
