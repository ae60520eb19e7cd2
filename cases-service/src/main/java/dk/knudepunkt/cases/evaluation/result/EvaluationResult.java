package dk.knudepunkt.cases.evaluation.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.cases.course.code.Theme;
import dk.knudepunkt.cases.evaluation.code.Competence;
import dk.knudepunkt.cases.evaluation.code.Effect;
import dk.knudepunkt.cases.evaluation.code.ExternalUse;
import dk.knudepunkt.cases.evaluation.code.Question;
import dk.knudepunkt.cases.evaluation.code.Referred;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the companies of one group say. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@TemplateData
public record EvaluationResult(
        @Schema(examples = "GROWTH", description = "A segment, a theme, a month or the account of a business developer")
        String group,

        @Schema(examples = "78", description = "Companies that were asked; absent by theme, which only an answer has")
        @Nullable
        Long sent,

        @Schema(examples = "42") long answered,
        @Schema(examples = "53.8") @Nullable BigDecimal responseRate,

        @Schema(description = "Fewer than five have answered, so that no more is told")
        boolean tooFew,

        @Schema(description = "Empty where too few have answered")
        List<QuestionResult> questions,

        @Nullable NetPromoter recommend) {

    private static final int LEAST = 5;
    private static final int HIGHEST = 10;

    /** @param bySent whether these are all who were asked in the group */
    static EvaluationResult of(String group, List<AskedCompany> asked, boolean bySent) {
        var said =
                asked.stream().map(AskedCompany::said).filter(Objects::nonNull).toList();
        var tooFew = said.size() < LEAST;
        return new EvaluationResult(
                group,
                bySent ? (long) asked.size() : null,
                said.size(),
                bySent ? QuestionResult.percent(said.size(), asked.size()) : null,
                tooFew,
                tooFew ? List.of() : questions(said),
                tooFew
                        ? null
                        : NetPromoter.of(
                                said.stream().map(AskedCompany.Said::recommend).toList()));
    }

    private static List<QuestionResult> questions(List<AskedCompany.Said> said) {
        return List.of(
                QuestionResult.of(Question.COMPETENCE, said, codes(Competence.values()), AskedCompany.Said::competence),
                QuestionResult.of(
                        Question.RECOMMEND,
                        said,
                        IntStream.rangeClosed(0, HIGHEST).boxed().toArray(Integer[]::new),
                        AskedCompany.Said::recommend),
                QuestionResult.of(Question.EFFECT, said, codes(Effect.values()), AskedCompany.Said::effect),
                QuestionResult.of(Question.REFERRED, said, codes(Referred.values()), AskedCompany.Said::referred),
                QuestionResult.of(
                        Question.EXTERNAL_USE, said, codes(ExternalUse.values()), AskedCompany.Said::externalUse),
                QuestionResult.ofSeveral(Question.THEMES, said, Theme.values(), AskedCompany.Said::themes));
    }

    private static String[] codes(Enum<?>[] constants) {
        return IntStream.range(0, constants.length)
                .mapToObj(no -> constants[no].name())
                .toArray(String[]::new);
    }
}
