package dk.knudepunkt.cases.task;

import dk.knudepunkt.cases.company.CompanyCard;
import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.consultant.ConsultantProblem;
import dk.knudepunkt.cases.consultant.Consultants;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.series.OneFile;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.IfMatch;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The use cases of a task, each one unit of work. */
@ApplicationScoped
@Transactional
class TaskService {

    /** Of the company of a task only the number is told. */
    static final CompanyCard NOTHING = new CompanyCard(null, null, null, null, false, null, null);

    private final Tasks tasks;
    private final Consultants consultants;
    private final CompanyService companies;
    private final TaskMessages messages;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    TaskService(
            Tasks tasks,
            Consultants consultants,
            CompanyService companies,
            TaskMessages messages,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.tasks = tasks;
        this.consultants = consultants;
        this.companies = companies;
        this.messages = messages;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    TaskView get(UUID id) {
        return view(tasks.get(id));
    }

    /** Those that stand so, or all. */
    Page<TaskView> page(@Nullable TaskStatus status, Sort sort, @Nullable String cursor, int limit) {
        return tasks.page(status, sort, cursor, limit).map(this::view);
    }

    /**
     * The same, all at once, for a file.
     *
     * @throws dk.knudepunkt.platform.problem.Problem where it would be too long
     */
    List<TaskView> all(@Nullable TaskStatus status, Sort sort) {
        audit.record("exported", "adviser-tasks", "found");
        return OneFile.of(page(status, sort, null, OneFile.MOST));
    }

    /** Those of a company by its number, or else those whose title holds the text, the latest request first. */
    List<TaskView> found(SearchText text, int limit) {
        return text
                .cvr()
                .map(cvr -> tasks.ofCompany(cvr, limit))
                .orElseGet(() -> tasks.titled(text.pattern(), limit))
                .stream()
                .map(this::view)
                .toList();
    }

    /** Takes a request in, one of the other portal once. */
    TaskView request(RequestTask request) {
        if (request.hasHalfAnOrigin()) {
            throw TaskProblem.halfAnOrigin().at("/externalId");
        }
        if (request.hasOrigin()) {
            var system = Objects.requireNonNull(request.system());
            var externalId = Objects.requireNonNull(request.externalId());
            if (tasks.isKnown(system, externalId)) {
                throw TaskProblem.known(system, externalId).at("/externalId");
            }
        }
        var company = companies.met(request.cvr(), NOTHING, caller.subject());
        var task = new AdviserTask(company, request, today());
        tasks.persist(task);
        return audited("requested", task);
    }

    TaskView publish(UUID id, @Nullable IfMatch ifMatch, PublishTask request) {
        var task = tasks.get(id);
        IfMatch.check(ifMatch, task.version());
        messages.announce(task.publish(request.publishedOn(), today(), clock.instant()));
        return audited("published", task);
    }

    TaskView award(UUID id, @Nullable IfMatch ifMatch, AwardTask request) {
        var task = tasks.get(id);
        IfMatch.check(ifMatch, task.version());
        var winner = consultants
                .known(request.consultantId())
                .orElseThrow(() -> ConsultantProblem.notFound().at("/consultantId"));
        messages.announce(task.award(winner, request.subsidyId(), request.awardedOn(), today(), clock.instant()));
        winner.heardOf(today());
        return audited("awarded", task);
    }

    private TaskView audited(String action, AdviserTask task) {
        tasks.flush();
        audit.record(action, "adviser-task", task.id().toString());
        return view(task);
    }

    private TaskView view(AdviserTask task) {
        return TaskView.of(task, caller.may("task:keep"));
    }

    private LocalDate today() {
        return Denmark.dateOf(clock.instant());
    }
}
