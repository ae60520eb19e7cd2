package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import dk.knudepunkt.platform.security.Permissions;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PermissionRulesTest {

    private static final String FIXTURES = "dk.knudepunkt.platform.testing.fixtures.";
    private static final JavaClasses CLASSES =
            new ClassFileImporter().importPackages("dk.knudepunkt.platform.testing.fixtures");
    private static final Map<String, ArchRule> RULES = PermissionRules.rules(Permissions.load());

    @ParameterizedTest
    @CsvSource({
        "noRoleLists, RoleList",
        "noRoleQuestions, RoleQuestion",
        "noRoleQuestions, ReferredRoleQuestion",
        "knownPermissions, UnknownPermission",
        "knownPermissions, UnknownQuestion"
    })
    void aRuleBitesOnTheClassThatBreaksIt(String rule, String fixture) {
        assertEquals(Set.of(rule), rulesBrokenBy(fixture));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrderResource", "OrderSide"})
    void aGoodClassKeepsAllRules(String fixture) {
        assertEquals(Set.of(), rulesBrokenBy(fixture));
    }

    @Test
    void aLineThatNothingAsksForIsFound() {
        var table = Permissions.of("order:place = admin\norder:forget = admin");
        assertEquals(Set.of("order:forget"), PermissionRules.idle(table, CLASSES));
    }

    /** The note of this table is written by no fixture. */
    @Test
    void theCheckOfAServiceFindsIdleLinesToo() {
        var refused = assertThrows(AssertionError.class, () -> PermissionRules.check("dk.knudepunkt.platform.outbox"));
        assertEquals("Nothing asks for [note:write, order:place]", refused.getMessage());
    }

    private static Set<String> rulesBrokenBy(String fixture) {
        var chosen = new ClassFileImporter()
                .importClasses(CLASSES.get(FIXTURES + fixture).reflect());
        return RULES.entrySet().stream()
                .filter(rule ->
                        rule.getValue().allowEmptyShould(true).evaluate(chosen).hasViolation())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
