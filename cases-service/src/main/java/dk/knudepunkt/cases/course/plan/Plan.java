package dk.knudepunkt.cases.course.plan;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.code.Programme;
import dk.knudepunkt.cases.course.event.CourseEvent;
import dk.knudepunkt.platform.time.DaySpan;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a company and its business developer have planned. Personal data. */
@Entity
@Table(name = "course_plan")
public class Plan {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID courseId;
    private @Nullable String strategy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<Battle> battles;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable List<WithdrawnPart> withdrawn;

    @Enumerated(EnumType.STRING)
    private @Nullable Programme programme;

    private @Nullable LocalDate phaseCompletedOn;

    protected Plan() {}

    Plan(UUID courseId) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = courseId;
    }

    /** Of a company that comes into a programme with its course. */
    static Plan within(Programme programme, CourseEvent.Opened course) {
        if (course.facts().courseKind() == CourseKind.SHORT) {
            throw PlanProblem.shortCourse().at("/programme");
        }
        var plan = new Plan(course.courseId());
        plan.enrol(programme);
        return plan;
    }

    /** A plan is written in while its course goes on, and read after it; a short course has none. */
    static boolean isKeptOf(Course course) {
        return course.courseKind() != CourseKind.SHORT && !course.isOver();
    }

    static void requireKept(Course course) {
        if (course.courseKind() == CourseKind.SHORT) {
            throw PlanProblem.shortCourse();
        }
        if (!isKeptOf(course)) {
            throw PlanProblem.courseEnded();
        }
    }

    /** What may be done to it as it stands: the names of sub-resources. */
    List<String> actions(Course course) {
        if (!isKeptOf(course)) {
            return List.of();
        }
        var next = programme == null ? "enrolment" : "phase-completion";
        return phaseCompletedOn == null ? List.of("battles", next, "strategy") : List.of("battles", "strategy");
    }

    void analyse(String strategy) {
        this.strategy = strategy;
    }

    void fight(String title) {
        var standing = battles().stream().map(Battle::no);
        var gone = withdrawn().stream().filter(WithdrawnPart::isBattle).map(WithdrawnPart::battle);
        battles = Stream.concat(battles().stream(), Stream.of(new Battle(after(standing, gone), title, List.of())))
                .toList();
    }

    void rename(int battle, String title) {
        change(battle, known -> known.called(title));
    }

    void plan(int battle, PlanCommand.WriteAction said) {
        change(battle, known -> known.with(PlanAction.of(nextAction(known), said)));
    }

    void replan(int battle, int action, PlanCommand.WriteAction said) {
        change(battle, known -> known.with(action, planned -> planned.as(said)));
    }

    void move(int battle, int action, ActionProgress status) {
        change(battle, known -> known.with(action, planned -> planned.in(status)));
    }

    /** It is not to be won any more, nor what was planned for it to be done. */
    void withdraw(int battle, LocalDate on) {
        var gone = battle(battle);
        battles = battles().stream().filter(known -> known.no() != battle).toList();
        withdrawn(new WithdrawnPart(battle, null, gone.title(), on));
        gone.actions().forEach(action -> withdrawn(new WithdrawnPart(battle, action.no(), action.title(), on)));
    }

    void withdraw(int battle, int action, LocalDate on) {
        var gone = battle(battle).action(action);
        change(battle, known -> known.without(action));
        withdrawn(new WithdrawnPart(battle, action, gone.title(), on));
    }

    private void withdrawn(WithdrawnPart part) {
        withdrawn = Stream.concat(withdrawn().stream(), Stream.of(part)).toList();
    }

    private int nextAction(Battle battle) {
        return after(
                battle.actions().stream().map(PlanAction::no),
                withdrawn().stream()
                        .filter(part -> part.isActionOf(battle.no()))
                        .flatMap(part -> Stream.ofNullable(part.action())));
    }

    /** A number that was given once is not given to something else. */
    private static int after(Stream<Integer> standing, Stream<Integer> gone) {
        return 1 + Stream.concat(standing, gone).max(Comparator.naturalOrder()).orElse(0);
    }

    void enrol(Programme programme) {
        this.programme = programme;
    }

    /** The first phase is done: there is an analysis, there are battles, and each has its plan. */
    PhaseCompleted completePhase(Course course, LocalDate on, Instant now) {
        if (programme == null) {
            throw PlanProblem.notEnrolled();
        }
        if (phaseCompletedOn != null) {
            throw PlanProblem.phaseCompleted(phaseCompletedOn);
        }
        if (strategy == null
                || battles().isEmpty()
                || battles().stream().anyMatch(battle -> battle.actions().isEmpty())) {
            throw PlanProblem.phaseNotDone();
        }
        new DaySpan(course.startedOn(), Denmark.dateOf(now))
                .require(
                        on,
                        (first, last) ->
                                PlanProblem.completionOutOfRange(first, last).at("/completedOn"));
        phaseCompletedOn = on;
        return new PhaseCompleted(courseId, course.company().cvr(), programme, 1, on, now);
    }

    private void change(int no, UnaryOperator<Battle> how) {
        battle(no);
        battles = battles().stream()
                .map(battle -> battle.no() == no ? how.apply(battle) : battle)
                .toList();
    }

    private Battle battle(int no) {
        return battles().stream()
                .filter(battle -> battle.no() == no)
                .findFirst()
                .orElseThrow(() -> PlanProblem.noBattle(no));
    }

    /** What was written goes; that a phase was completed stays. */
    public void forget() {
        strategy = null;
        battles = null;
        withdrawn = null;
    }

    public UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    public UUID courseId() {
        return courseId;
    }

    public Optional<String> strategy() {
        return Optional.ofNullable(strategy);
    }

    public List<Battle> battles() {
        return Objects.requireNonNullElse(battles, List.of());
    }

    /** What was taken out, in the order in which it was. */
    public List<WithdrawnPart> withdrawn() {
        return Objects.requireNonNullElse(withdrawn, List.of());
    }

    Optional<Programme> programme() {
        return Optional.ofNullable(programme);
    }

    Optional<LocalDate> phaseCompletedOn() {
        return Optional.ofNullable(phaseCompletedOn);
    }
}
