package dk.knudepunkt.cases.evaluation.result;

import dk.knudepunkt.cases.evaluation.code.Question;
import io.quarkus.qute.TemplateData;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was answered to one question. "Do not know" is an answer like another: who leaves the base is for a goal to say. */
@TemplateData
public record QuestionResult(
        Question question,

        @Schema(examples = "42", description = "How many answered it")
        long n,

        List<AnswerShare> answers) {

    /** Of a question with one answer each; whoever was not asked it has none. */
    static <T> QuestionResult of(
            Question question,
            List<AskedCompany.Said> said,
            T[] offered,
            Function<AskedCompany.Said, @Nullable T> answer) {
        var given = said.stream().map(answer).filter(Objects::nonNull).toList();
        return of(question, given.size(), Stream.of(offered), given);
    }

    /** Of a question with any number of answers: the percentages may sum to more than a hundred. */
    static QuestionResult ofSeveral(
            Question question,
            List<AskedCompany.Said> said,
            Object[] offered,
            Function<AskedCompany.Said, List<String>> answers) {
        var given = said.stream().flatMap(each -> answers.apply(each).stream()).toList();
        return of(question, said.size(), Stream.of(offered).map(Object::toString), given);
    }

    private static <T> QuestionResult of(Question question, long n, Stream<T> offered, List<T> given) {
        return new QuestionResult(
                question, n, offered.map(each -> share(each, given, n)).toList());
    }

    private static <T> AnswerShare share(T answer, List<T> given, long n) {
        var count = given.stream().filter(answer::equals).count();
        return new AnswerShare(answer.toString(), count, percent(count, n));
    }

    static BigDecimal percent(long count, long n) {
        return n == 0
                ? BigDecimal.ZERO.setScale(1)
                : BigDecimal.valueOf(100 * count).divide(BigDecimal.valueOf(n), 1, RoundingMode.HALF_UP);
    }

    /** The parts of a bar of a hundred, one beside the other. */
    public List<Piece> bar() {
        var pieces = new ArrayList<Piece>();
        var x = BigDecimal.ZERO;
        for (var share : answers) {
            pieces.add(new Piece(pieces.size(), x, share.percent()));
            x = x.add(share.percent());
        }
        return pieces;
    }

    /** One part: the number of its answer, where it begins and how long it is. */
    @TemplateData
    public record Piece(int no, BigDecimal x, BigDecimal width) {}
}
