package dk.knudepunkt.goals.funding;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What is told of funding. A subsidy that was taken back counts again once it is paid again. Amounts are whole kroner. */
@ApplicationScoped
class FundingTeller implements Teller {

    private static final String AMOUNT = "amount";

    @Override
    public Stream<Telling> tellings() {
        return Stream.of(
                application("application.submitted.v1")
                        .calling("sought", AMOUNT)
                        .making("SUBMITTED"),
                application("application.granted.v1").making("GRANTED"),
                application("application.rejected.v1").making("REJECTED"),
                application("application.withdrawn.v1").making("WITHDRAWN"),
                subsidy("subsidy.paid.v1").calling("paid", AMOUNT).making("PAID"),
                subsidy("subsidy.reversed.v1").making("WITHDRAWN"),
                funding("accounts.stated.v1", SubjectKind.ACCOUNTS, "accountsId")
                        .calling("turnover", AMOUNT)
                        .unlessBehind("revision")
                        .making("STATED"));
    }

    private static Telling application(String type) {
        return funding(type, SubjectKind.APPLICATION, "applicationId");
    }

    private static Telling subsidy(String type) {
        return funding(type, SubjectKind.SUBSIDY, "subsidyId");
    }

    private static Telling funding(String type, SubjectKind kind, String id) {
        return Telling.of("funding", type, kind, id);
    }
}
