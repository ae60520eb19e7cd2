package dk.knudepunkt.platform.testing;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ShapeRulesTest {

    private static final String SHAPES = "dk.knudepunkt.platform.testing.shapes";
    private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(SHAPES);

    /** Each fixture breaks its rule, and nothing else does: twenty-one types, nine parameters, sixteen components and so on. */
    @Test
    void eachRuleBitesOnTheShapeThatBreaksItOnly() {
        assertEquals(
                Map.of(
                        "smallPackages", Set.of("shapes.crowd has 21 types"),
                        "oneTypeOfAName", Set.of("Namesake has 2 types of its name"),
                        "fewCollaborators", Set.of("ManyHands has 9 parameters"),
                        "smallRecords", Set.of("LongRecord has 16 components"),
                        "oneDoorForForms", Set.of("HandmadePages has 1 handlers that catch problems by hand"),
                        "onceForAllCopies", Set.of("EveryCopy has 1 rounds that every copy makes")),
                ShapeRules.rules().entrySet().stream()
                        .collect(toMap(Map.Entry::getKey, rule -> violations(rule.getValue()))));
    }

    @Test
    void thePlatformKeepsThem() {
        HouseRules.checkShapes("dk.knudepunkt.platform");
    }

    private static Set<String> violations(ArchRule rule) {
        return rule.evaluate(CLASSES).getFailureReport().getDetails().stream()
                .map(detail -> detail.replaceFirst(".*shapes\\.([A-Z]\\w+).* has", "$1 has")
                        .replace("dk.knudepunkt.platform.testing.", ""))
                .collect(toSet());
    }
}
