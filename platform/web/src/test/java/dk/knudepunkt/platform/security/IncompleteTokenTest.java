package dk.knudepunkt.platform.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A role that reaches as far as its token says reaches nothing when that says nothing, and its bearer is told why. */
class IncompleteTokenTest {

    private static final List<KnownReach> REGISTERS =
            List.of(register("units", "les-solroed", "les-greve"), register("municipality", "253"));

    @Test
    void whatIsCompleteIsTaken() {
        assertEquals(
                Set.of("les-solroed", "les-greve"),
                caller("les", Map.of("units", List.of("les-solroed", "les-greve")))
                        .units());
        assertEquals(
                Optional.of("253"),
                caller("finance", Map.of("municipality", "253")).municipality());
    }

    @Test
    void oneUnitMayStandAlone() {
        assertEquals(
                Set.of("les-solroed"),
                caller("les", Map.of("units", "les-solroed")).units());
    }

    @Test
    void aTokenThatIsNobodysIsRefusedWhereItsOwnerCounts() {
        var nobody = caller("crm", Map.of());
        assertEquals("sub", assertThrows(IncompleteToken.class, nobody::subject).claim());
        assertEquals("", nobody.name());
        assertEquals("somebody", caller("crm", Map.of("sub", "somebody")).subject());
    }

    @Test
    void anAdviserWithoutAUnitIsRefused() {
        for (var claims : List.<Map<String, Object>>of(Map.of(), Map.of("units", List.of()))) {
            var refused = assertThrows(
                    IncompleteToken.class, () -> caller("les", claims).units());
            assertEquals("units", refused.claim());
            assertEquals(Optional.empty(), refused.unknown());
        }
    }

    @Test
    void aFinanceOfficerWithoutAMunicipalityIsRefused() {
        var refused = assertThrows(
                IncompleteToken.class, () -> caller("finance", Map.of()).municipality());
        assertEquals("municipality", refused.claim());
        assertEquals(Optional.empty(), refused.unknown());
    }

    @Test
    void whatIsNotKnownIsNamed() {
        var units = Map.<String, Object>of("units", List.of("les-solroed", "les-atlantis"));
        for (var role : List.of("les", "crm")) {
            var refused = assertThrows(
                    IncompleteToken.class, () -> caller(role, units).units());
            assertEquals("units", refused.claim());
            assertEquals(Optional.of("les-atlantis"), refused.unknown());
        }
        var refused = assertThrows(
                IncompleteToken.class,
                () -> caller("finance", Map.of("municipality", "000")).municipality());
        assertEquals(Optional.of("000"), refused.unknown());
    }

    @Test
    void whoLooksAfterTokensSeesWhatTheySay() {
        assertEquals(
                Set.of("les-atlantis"),
                caller("les", Map.of("units", List.of("les-atlantis"))).namedUnits());
        assertEquals(
                Optional.of("000"),
                caller("finance", Map.of("municipality", "000")).namedMunicipality());
    }

    @ParameterizedTest
    @ValueSource(strings = {"triage", "developer", "kam", "analyst", "council", "crm", "service", "admin"})
    void theOthersNeedNeither(String role) {
        assertEquals(Set.of(), caller(role, Map.of()).units());
        assertEquals(Optional.empty(), caller(role, Map.of()).municipality());
    }

    private static Caller caller(String role, Map<String, Object> said) {
        var claims = new JwtClaims();
        said.forEach(claims::setClaim);
        var identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, null, "sub"))
                .addRole(role)
                .build();
        return new Caller(identity, Permissions.of(""), REGISTERS);
    }

    private static KnownReach register(String claim, String... codes) {
        return new KnownReach() {
            @Override
            public String claim() {
                return claim;
            }

            @Override
            public boolean isKnown(String code) {
                return List.of(codes).contains(code);
            }
        };
    }
}
