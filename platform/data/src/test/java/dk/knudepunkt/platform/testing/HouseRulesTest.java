package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseRulesTest {

    private static final String FIXTURES = "dk.knudepunkt.platform.testing.fixtures";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(FIXTURES);
    private static final Map<String, ArchRule> RULES = HouseRules.rules(FIXTURES);

    /** The fixtures that break a rule, each only this one. */
    private static final Map<String, List<String>> BREAKING = Map.of(
            "pureDomain", List.of("ServedStatus"),
            "hiddenResources", List.of("PublicResource"),
            "publicEndpoints", List.of("UnservedEndpoint"),
            "declaredCallers", List.of("UndeclaredCaller"),
            "openEndpoints", List.of("OpenEndpoint"),
            "transactions", List.of("TransactionalBook", "HandmadeTransaction", "ManagedTransaction"),
            "injectedTime", List.of("WallClock", "ReferredClock", "OwnClock", "OldDate", "OldCalendar"),
            "noCycles", List.of("Buyer|Seller"),
            "oneSender", List.of("OwnProducer", "OwnEmitter"),
            "names", List.of("OrderHelper"));

    static Stream<Arguments> breaking() {
        return BREAKING.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(fixture -> Arguments.of(entry.getKey(), fixture)));
    }

    @ParameterizedTest
    @MethodSource("breaking")
    void aRuleBitesOnTheClassThatBreaksIt(String rule, String fixture) {
        assertEquals(Set.of(rule), rulesBrokenBy(fixture));
    }

    @Test
    void noRuleIsWithoutAClassThatBreaksIt() {
        assertEquals(RULES.keySet(), BREAKING.keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OrderStatus", "OrderResource", "OrderService"})
    void aGoodClassKeepsAllRules(String fixture) {
        assertEquals(Set.of(), rulesBrokenBy(fixture));
    }

    @Test
    void aPackageWithoutClassesIsNotTakenForAGoodOne() {
        assertThrows(AssertionError.class, () -> HouseRules.check("dk.knudepunkt.nowhere"));
    }

    @Test
    void aRootThatKnowsTheOtherIsNotApart() {
        assertTrue(HouseRules.ignorance(FIXTURES + ".buyer", FIXTURES + ".seller")
                .evaluate(CLASSES)
                .hasViolation());
    }

    @Test
    void rootsThatKnowNothingOfEachOtherAreApart() {
        HouseRules.apart("dk.knudepunkt.platform.time", "dk.knudepunkt.platform.register");
        assertThrows(
                AssertionError.class, () -> HouseRules.apart("dk.knudepunkt.platform.time", "dk.knudepunkt.nowhere"));
    }

    @Test
    void aRuleCanBeLeftOutButOnlyOneThatThereIs() {
        assertThrows(AssertionError.class, () -> HouseRules.checkAllBut("names", "dk.knudepunkt.nowhere"));
        assertThrows(NullPointerException.class, () -> HouseRules.checkAllBut("nonsense", "dk.knudepunkt.platform"));
    }

    private static Set<String> rulesBrokenBy(String fixture) {
        var names = Set.of(fixture.split("\\|", -1));
        var chosen = CLASSES.that(DescribedPredicate.describe(
                "are " + fixture, (JavaClass type) -> names.contains(type.getSimpleName())));
        assertEquals(names.size(), chosen.size(), fixture);
        return RULES.entrySet().stream()
                .filter(rule ->
                        rule.getValue().allowEmptyShould(true).evaluate(chosen).hasViolation())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
