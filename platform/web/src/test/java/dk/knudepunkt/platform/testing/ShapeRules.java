package dk.knudepunkt.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.TryCatchBlock;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.knudepunkt.platform.problem.Problem;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** How large things may grow before a reader loses sight of them; part of {@link HouseRules}. */
final class ShapeRules {

    private static final int TYPES_OF_A_PACKAGE = 20;
    private static final int PARAMETERS_OF_A_CONSTRUCTOR = 8;
    private static final int COMPONENTS_OF_A_RECORD = 15;

    private ShapeRules() {}

    static Map<String, ArchRule> rules() {
        return Map.of(
                "smallPackages", SMALL_PACKAGES,
                "oneTypeOfAName", ONE_TYPE_OF_A_NAME,
                "fewCollaborators", FEW_COLLABORATORS,
                "smallRecords", SMALL_RECORDS,
                "oneDoorForForms", ONE_DOOR_FOR_FORMS,
                "onceForAllCopies", ONCE_FOR_ALL_COPIES);
    }

    private static final ArchRule SMALL_PACKAGES = classes()
            .that(standInAFile())
            .should(new BeFew("types", TYPES_OF_A_PACKAGE, JavaClass::getPackageName))
            .because("a package that grows holds a feature that wants a room of its own");

    private static final ArchRule ONE_TYPE_OF_A_NAME = classes()
            .that(standInAFile())
            .should(new BeFew("types of its name", 1, JavaClass::getSimpleName))
            .because("people speak of a type by its simple name");

    private static final ArchRule FEW_COLLABORATORS = constructors()
            .that(DescribedPredicate.describe(
                    "are no record's",
                    (JavaConstructor made) -> !made.getOwner().isRecord()))
            .should(atMost(
                    PARAMETERS_OF_A_CONSTRUCTOR,
                    "parameters",
                    (JavaConstructor made) -> made.getRawParameterTypes().size()))
            .because("whatever works with so many does several things");

    private static final ArchRule SMALL_RECORDS = classes()
            .that(DescribedPredicate.describe("are records", JavaClass::isRecord))
            .should(atMost(COMPONENTS_OF_A_RECORD, "components", ShapeRules::components))
            .because("two of so many positions are swapped one day, and the compiler does not see it");

    private static final ArchRule ONE_DOOR_FOR_FORMS = classes()
            .that()
            .haveSimpleNameEndingWith("Pages")
            .should(atMost(0, "handlers that catch problems by hand", ShapeRules::problemsCaught))
            .because("the one door for forms tells each problem at its field, and a stale version with what was typed");

    private static final ArchRule ONCE_FOR_ALL_COPIES = classes()
            .that()
            .haveSimpleNameNotEndingWith("Watch")
            .should(atMost(0, "rounds that every copy makes", ShapeRules::roundsOfEveryCopy))
            .because(
                    "several copies of a service sweep, remind and forget once; what a watch looks for is its own copy's");

    private static int roundsOfEveryCopy(JavaClass type) {
        return (int) type.getMethods().stream()
                .flatMap(method -> method.tryGetAnnotationOfType("io.quarkus.scheduler.Scheduled").stream())
                .filter(round -> !round.get("skipExecutionIf")
                        .filter(skips -> skips.toString().contains("dk.knudepunkt.platform.lead.Elsewhere"))
                        .isPresent())
                .count();
    }

    private static int components(JavaClass type) {
        return (int) type.getFields().stream()
                .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                .count();
    }

    private static int problemsCaught(JavaClass pages) {
        return (int) pages.getCodeUnits().stream()
                .flatMap(code -> code.getTryCatchBlocks().stream())
                .map(TryCatchBlock::getCaughtThrowables)
                .flatMap(Collection::stream)
                .filter(caught -> caught.isAssignableTo(Problem.class))
                .count();
    }

    private static <T extends HasDescription> ArchCondition<T> atMost(
            int limit, String things, Function<T, Integer> count) {
        return new ArchCondition<>("have at most " + limit + " " + things) {
            @Override
            public void check(T item, ConditionEvents events) {
                var found = count.apply(item);
                events.add(new SimpleConditionEvent(
                        item, found <= limit, item.getDescription() + " has " + found + " " + things));
            }
        };
    }

    private static DescribedPredicate<JavaClass> standInAFile() {
        return DescribedPredicate.describe(
                "stand in a file",
                type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    /** Counts the types of each group first. */
    private static final class BeFew extends ArchCondition<JavaClass> {

        private final Map<String, Integer> sizes = new HashMap<>();
        private final String things;
        private final int limit;
        private final Function<JavaClass, String> group;

        BeFew(String things, int limit, Function<JavaClass, String> group) {
            super("belong to at most " + limit + " " + things);
            this.things = things;
            this.limit = limit;
            this.group = group;
        }

        @Override
        public void init(Collection<JavaClass> all) {
            sizes.clear();
            all.forEach(type -> sizes.merge(group.apply(type), 1, Integer::sum));
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            int size = sizes.getOrDefault(group.apply(type), 0);
            events.add(
                    new SimpleConditionEvent(type, size <= limit, group.apply(type) + " has " + size + " " + things));
        }
    }
}
