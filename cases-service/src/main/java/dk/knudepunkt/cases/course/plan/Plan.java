package dk.knudepunkt.cases.course.plan;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.cases.course.Course;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
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

    @Enumerated(EnumType.STRING)
    private @Nullable Programme programme;

    private @Nullable LocalDate phaseCompletedOn;

    protected Plan() {}

    Plan(UUID courseId) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.courseId = courseId;
    }

    void analyse(String strategy) {
        this.strategy = strategy;
    }

    void fight(String title) {
        var battle = new Battle(battles().size() + 1, title, List.of());
        battles = Stream.concat(battles().stream(), Stream.of(battle)).toList();
    }

    void plan(int battle, PlanCommand.AddAction action) {
        change(battle, known -> known.with(action));
    }

    void move(int battle, int action, ActionProgress status) {
        change(battle, known -> known.with(action, status));
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
        var today = Denmark.dateOf(now);
        if (on.isBefore(course.startedOn()) || on.isAfter(today)) {
            throw PlanProblem.completionOutOfRange(course.startedOn(), today).at("/completedOn");
        }
        phaseCompletedOn = on;
        return new PhaseCompleted(courseId, course.company().cvr(), programme, 1, on, now);
    }

    private void change(int no, UnaryOperator<Battle> how) {
        if (battles().stream().noneMatch(battle -> battle.no() == no)) {
            throw PlanProblem.noBattle(no);
        }
        battles = battles().stream()
                .map(battle -> battle.no() == no ? how.apply(battle) : battle)
                .toList();
    }

    /** What was written goes; that a phase was completed stays. */
    public void forget() {
        strategy = null;
        battles = null;
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

    Optional<Programme> programme() {
        return Optional.ofNullable(programme);
    }

    Optional<LocalDate> phaseCompletedOn() {
        return Optional.ofNullable(phaseCompletedOn);
    }
}
