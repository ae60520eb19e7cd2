package dk.knudepunkt.cases.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.knudepunkt.cases.account.AccountKind;
import dk.knudepunkt.cases.course.ReferralListener.AcceptedReferral;
import dk.knudepunkt.cases.course.code.CourseKind;
import dk.knudepunkt.cases.course.part.Focus;
import dk.knudepunkt.cases.course.part.Opening;
import dk.knudepunkt.cases.course.part.Origin;
import dk.knudepunkt.cases.course.part.Seat;
import dk.knudepunkt.cases.developer.Guide;
import dk.knudepunkt.platform.testing.Contracts;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is heard of a referral reads from the contract's example. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class AcceptedReferralTest {

    private static final UUID REFERRAL = UUID.fromString(CourseFixtures.EXAMPLE_REFERRAL);
    private static final UUID DEVELOPER = UUID.fromString(CourseFixtures.DEVELOPER);
    private static final LocalDate APRIL = LocalDate.of(2021, 4, 1);

    @Inject
    ObjectMapper json;

    @ParameterizedTest
    @CsvSource({"referral.accepted.v1, developer", "referral.accepted.v2, " + CourseFixtures.DEVELOPER})
    void acceptedReferralIsReadFromTheExample(String type, String developer) throws Exception {
        var accepted = json.readValue(Contracts.example(type), AcceptedReferral.class);
        assertEquals(developer, accepted.developerId());
        assertEquals(new Origin(REFERRAL, "H-2021-000042", "les-solroed", accepted.acceptedAt()), accepted.origin());
        var company = CourseFixtures.company();
        var account = CourseFixtures.account(AccountKind.SPECIALISED);
        assertEquals(
                new Opening(company, Seat.at("269"), CourseKind.ACTION_PLAN, "developer", APRIL, Focus.on(account)),
                accepted.opening(company, new Guide("developer", DEVELOPER), account));
    }
}
