package dk.knudepunkt.referrals.referral;

import dk.knudepunkt.referrals.promise.policy.Pin;
import dk.knudepunkt.referrals.promise.policy.Promised;
import dk.knudepunkt.referrals.referral.code.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Invented referrals. */
final class ReferralFixtures {

    static final Instant WEDNESDAY = Instant.parse("2021-03-31T13:00:00Z");

    /** A whole and valid request by unit les-solroed. */
    static final String FORM = """
            {
              "company": {"cvr": "12345674", "name": "Eksempel Maskinfabrik ApS", "municipalityCode": "269",
                          "email": "post@eksempel.example", "phone": "+45 70 10 20 30"},
              "contactPerson": {"name": "Alma Eksempel", "email": "alma@eksempel.example", "phone": "20 10 20 30"},
              "unitCode": "les-solroed",
              "need": "Vil eksportere til Tyskland <og> mangler en plan.",
              "topics": ["eksport", "finansiering"],
              "jointVisit": true,
              "wishes": "Gerne før sommer",
              "channel": "FORM",
              "consent": true
            }""";

    private ReferralFixtures() {}

    static Referral submitted() {
        return new Referral(
                42,
                new Submission(
                        "les-solroed",
                        null,
                        Channel.FORM,
                        new Company("12345674", "Eksempel Maskinfabrik ApS", "269", null, null, null, false),
                        new ContactPerson("Alma Eksempel", null, null),
                        new Request("Vil eksportere", List.of("eksport"), false, null)),
                "les-solroed",
                WEDNESDAY,
                promised(WEDNESDAY));
    }

    /** An answer within 24 clock hours. */
    static Promised promised(Instant submitted) {
        return new Promised(new Pin(UUID.randomUUID(), UUID.randomUUID()), submitted.plus(Duration.ofHours(24)), null);
    }
}
