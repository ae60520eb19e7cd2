package dk.knudepunkt.goals.course;

import dk.knudepunkt.goals.fact.SubjectKind;
import dk.knudepunkt.goals.fact.Teller;
import dk.knudepunkt.goals.fact.Telling;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;

/** What is told of companies that became one, and of the referrals that were sent in for some. */
@ApplicationScoped
class CompanyTeller implements Teller {

    @Override
    public Stream<Telling> tellings() {
        return Stream.of(
                company("company.merged.v1"),
                company("company.separated.v1").forgetting("survivorCvr").calling("survivorCvr", "separatedFrom"),
                Telling.of("referral", "referral.submitted.v1", SubjectKind.REFERRAL, "referralId")
                        .making("SUBMITTED"));
    }

    private static Telling company(String type) {
        return Telling.of("company", type, SubjectKind.COMPANY, "aliasCvr");
    }
}
