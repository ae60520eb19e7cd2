package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Referred;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToOne;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a company answered, as it said it. What leaves the base of a figure is decided where the figure is counted. */
@Entity
public class EvaluationAnswer {

    @Id
    private UUID evaluationId;

    @MapsId
    @OneToOne(optional = false, fetch = FetchType.LAZY)
    private Evaluation evaluation;

    @Enumerated(EnumType.STRING)
    private Competence competence;

    private int recommend;

    @Enumerated(EnumType.STRING)
    private Effect effect;

    @Enumerated(EnumType.STRING)
    private Referred referred;

    @Enumerated(EnumType.STRING)
    private @Nullable ExternalUse externalUse;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Theme> themes = Set.of();

    private @Nullable String comment;
    private LocalDate answeredOn;

    protected EvaluationAnswer() {}

    EvaluationAnswer(Evaluation evaluation, AnswerEvaluation said, LocalDate on) {
        if (said.referred() == Referred.YES && said.externalUse() == null) {
            throw EvaluationProblem.useMissing().at("/externalUse");
        }
        this.evaluationId = evaluation.id();
        this.evaluation = evaluation;
        this.competence = said.competence();
        this.recommend = said.recommend();
        this.effect = said.effect();
        this.referred = said.referred();
        // Whoever was not referred has nothing to have used, whatever was chosen before.
        this.externalUse = said.referred() == Referred.YES ? said.externalUse() : null;
        this.themes = Objects.requireNonNullElse(said.themes(), Set.of());
        this.comment = said.comment();
        this.answeredOn = on;
    }

    EvaluationEvent.Answered told() {
        return new EvaluationEvent.Answered(
                evaluation.id(),
                evaluation.course().id(),
                evaluation.course().segment().orElse(null),
                evaluation.guidedOn(),
                answeredOn,
                competence,
                recommend,
                effect,
                referred,
                externalUse,
                themes.stream().sorted().toList());
    }

    /** What was written goes; what was chosen stays. */
    public void forgetComment() {
        comment = null;
    }

    public UUID evaluationId() {
        return evaluationId;
    }

    public Evaluation evaluation() {
        return evaluation;
    }

    Competence competence() {
        return competence;
    }

    int recommend() {
        return recommend;
    }

    Effect effect() {
        return effect;
    }

    Referred referred() {
        return referred;
    }

    @Nullable
    ExternalUse externalUse() {
        return externalUse;
    }

    Set<Theme> themes() {
        return Set.copyOf(themes);
    }

    public Optional<String> comment() {
        return Optional.ofNullable(comment);
    }

    LocalDate answeredOn() {
        return answeredOn;
    }
}
