package dk.knudepunkt.cases.task;

import dk.knudepunkt.cases.company.CompanyService;
import dk.knudepunkt.cases.consultant.ConsultantService;
import dk.knudepunkt.platform.bulk.BulkProblem;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes in what another portal tells of its tasks. */
@ApplicationScoped
@Transactional
public class OtherPortalService {

    private final Tasks tasks;
    private final CompanyService companies;
    private final ConsultantService consultants;
    private final TaskMessages messages;
    private final Turn turn;
    private final Caller caller;
    private final InstantSource clock;

    OtherPortalService(
            Tasks tasks,
            CompanyService companies,
            ConsultantService consultants,
            TaskMessages messages,
            Turn turn,
            Caller caller,
            InstantSource clock) {
        this.tasks = tasks;
        this.companies = companies;
        this.consultants = consultants;
        this.messages = messages;
        this.turn = turn;
        this.caller = caller;
        this.clock = clock;
    }

    /** A task, and whether it came in now, or went on. */
    public record Taken(UUID taskId, boolean isNew, boolean isMoved) {}

    /** A task of a system, as that calls it. */
    public record Known(String externalId, TaskView task) {}

    /** It comes in once, and goes on as often as more is told; what was told before is not told otherwise. */
    public Taken take(String system, String externalId, ToldTask told) {
        if (told.isHalfAnAward()) {
            throw TaskProblem.halfAnAward().at("/awardedOn");
        }
        turn.take("adviser-task-import");
        var company = companies.met(told.cvr(), TaskService.NOTHING, caller.subject());
        var known = tasks.of(system, externalId);
        var task = known.orElseGet(() -> {
            var requested = new AdviserTask(company, told.request(system, externalId), Denmark.dateOf(clock.instant()));
            tasks.persist(requested);
            return requested;
        });
        if (!task.isAsTold(told, company.survivor())) {
            throw BulkProblem.changed();
        }
        var news = goOn(task, told);
        tasks.flush();
        news.forEach(messages::announce);
        return new Taken(task.id(), known.isEmpty(), !news.isEmpty());
    }

    private List<TaskEvent> goOn(AdviserTask task, ToldTask told) {
        var now = clock.instant();
        var today = Denmark.dateOf(now);
        var news = new ArrayList<TaskEvent>();
        if (told.publishedOn() != null && task.publishedOn().isEmpty()) {
            news.add(task.publish(told.publishedOn(), today, now));
        }
        if (told.awardedOn() != null
                && told.winner() != null
                && task.awardedOn().isEmpty()) {
            var winner = consultants.met(told.winner().name(), told.winner().email());
            news.add(task.award(winner, told.subsidyId(), told.awardedOn(), today, now));
            winner.heardOf(today);
        }
        return news;
    }

    /** All that came of a system, by external id. */
    public Page<Known> of(String system, @Nullable String cursor, int limit) {
        var mayKeep = caller.may("task:keep");
        return tasks.ofSystem(system, cursor, limit)
                .map(task -> new Known(task.externalId().orElseThrow(), TaskView.of(task, mayKeep)));
    }
}
