package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.knudepunkt.platform.register.RegisteredCompany;
import dk.knudepunkt.platform.testing.AtOnce;
import dk.knudepunkt.platform.testing.LocalParts;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A course, its referral and the business register tell of one company at once: none is turned away, and nothing is lost. */
@QuarkusTest
@QuarkusTestResource(LocalParts.class)
class CompanyMetTest {

    @Inject
    CompanyService service;

    @Inject
    LookUpService lookUp;

    @Inject
    Companies companies;

    @Test
    void tenWhoTellOfItAtOnceAreAllHeard() {
        var cvr = newCvr();
        var ids = AtOnce.times(10, each -> tell(cvr, each));
        assertEquals(1, ids.stream().distinct().count());
        var card = companies.byCvr(cvr).orElseThrow().card();
        assertEquals("Mødt " + cvr, card.name());
        assertEquals("moedt@eksempel.example", card.email());
        assertEquals("+4570102030", card.phone());
        assertEquals("284100", card.industryCode());
    }

    private UUID tell(String cvr, int each) {
        var told = each % 3 == 1
                ? CompanyCard.told(null, "269", "moedt@eksempel.example", "+4570102030")
                : CompanyCard.told("Mødt " + cvr, "269", null, null);
        var company = service.met(cvr, told, null);
        if (each % 3 == 2) {
            lookUp.found(
                    new RegisteredCompany(cvr, "Mødt " + cvr, "", "269", "284100", 12, false, null, null), List.of());
        }
        return company.id();
    }
}
