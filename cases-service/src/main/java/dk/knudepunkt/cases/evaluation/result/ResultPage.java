package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.cases.course.code.Segment;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Question;
import dk.knudepunkt.cases.evaluation.code.Referred;
import dk.knudepunkt.platform.page.Shell;
import io.quarkus.qute.TemplateData;
import java.time.YearMonth;
import java.util.TreeMap;

/**
 * The results as people read them.
 *
 * @param months the same, month by month
 */
@TemplateData
public record ResultPage(Shell shell, ResultGroup by, EvaluationResults results, EvaluationResults months) {

    /** What a group is called. */
    public String group(String code) {
        return switch (by) {
            case SEGMENT ->
                code.equals(ResultGroup.UNKNOWN)
                        ? shell.say("Ikke vurderet", "Not judged")
                        : shell.word(Segment.valueOf(code));
            case THEME -> shell.word(Theme.valueOf(code));
            case PERIOD -> shell.month(code);
            case DEVELOPER -> code;
        };
    }

    /** What an answer is called. */
    public String answer(Question question, String code) {
        return switch (question) {
            case COMPETENCE -> shell.word(Competence.valueOf(code));
            case EFFECT -> shell.word(Effect.valueOf(code));
            case REFERRED -> shell.word(Referred.valueOf(code));
            case EXTERNAL_USE -> shell.word(ExternalUse.valueOf(code));
            case THEMES -> shell.word(Theme.valueOf(code));
            case RECOMMEND, COMMENT -> code;
        };
    }

    /** Whether each company chose one answer, so that they are parts of a whole. */
    public boolean isWhole(QuestionResult result) {
        return result.question() != Question.THEMES && result.n() > 0;
    }

    public MonthlyScores scores() {
        var scores = new TreeMap<YearMonth, NetPromoter>();
        for (var month : months.groups()) {
            var score = month.recommend();
            if (score != null) {
                scores.put(YearMonth.parse(month.group()), score);
            }
        }
        return new MonthlyScores(scores);
    }
}
