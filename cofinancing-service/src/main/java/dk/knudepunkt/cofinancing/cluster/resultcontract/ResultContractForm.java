package dk.knudepunkt.cofinancing.cluster.resultcontract;

import static dk.knudepunkt.platform.page.Typed.constant;
import static dk.knudepunkt.platform.page.Typed.count;
import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.AnswerCriterion;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.EvaluateYear;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.MoveDeliverable;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.OpenResultContract;
import dk.knudepunkt.cofinancing.cluster.resultcontract.ResultContractRequests.PromiseDeliverable;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The small forms of the page, each of which sends some of these fields. What is missing is for the constraints to refuse. */
@SuppressWarnings("NullAway")
public class ResultContractForm {

    @RestForm
    public @Nullable String year;

    @RestForm
    public @Nullable String agreedOn;

    @RestForm
    public @Nullable String title;

    @RestForm
    public @Nullable String dueOn;

    @RestForm
    public @Nullable String status;

    @RestForm
    public @Nullable String note;

    @RestForm
    public @Nullable String verdict;

    @RestForm
    public @Nullable String answer;

    @RestForm
    public @Nullable String heldOn;

    @RestForm
    public @Nullable String method;

    @RestForm
    public @Nullable String participants;

    @RestForm
    public @Nullable String summary;

    @RestForm
    public @Nullable String link;

    @RestForm
    public long version;

    OpenResultContract opening() {
        return new OpenResultContract(count(year), date(agreedOn));
    }

    PromiseDeliverable promise() {
        return new PromiseDeliverable(text(title), date(dueOn));
    }

    MoveDeliverable move() {
        return new MoveDeliverable(constant(DeliverableStatus.class, status), orNull(note));
    }

    AnswerCriterion answer() {
        return new AnswerCriterion(constant(CriterionVerdict.class, verdict), text(answer));
    }

    EvaluateYear evaluation() {
        return new EvaluateYear(date(heldOn), text(method), count(participants), text(summary), orNull(link));
    }
}
