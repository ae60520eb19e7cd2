package dk.knudepunkt.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.security.Permissions;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The rules about who may do what, each with a class among the fixtures that breaks it. */
public final class PermissionRules {

    private PermissionRules() {}

    /** Checks the main classes of a service beside its table: nothing asks for what is not in it, and it has no idle line. */
    public static void check(String... servicePackages) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(servicePackages);
        var table = Permissions.load();
        rules(table).values().forEach(rule -> rule.check(classes));
        var idle = idle(table, classes);
        if (!idle.isEmpty()) {
            throw new AssertionError("Nothing asks for " + idle);
        }
    }

    static Map<String, ArchRule> rules(Permissions table) {
        return Map.of(
                "noRoleLists", NO_ROLE_LISTS,
                "noRoleQuestions", NO_ROLE_QUESTIONS,
                "knownPermissions",
                        classes().should(new AskOnlyWhatIsIn(table)).because("what is in no table, nobody has"));
    }

    /** The lines of a table that nothing in these classes asks for, nor in those of the platform that they extend. */
    static Set<String> idle(Permissions table, JavaClasses classes) {
        var idle = new TreeSet<>(table.names());
        classes.stream()
                .flatMap(type -> Stream.concat(Stream.of(type), type.getAllRawSuperclasses().stream()))
                .forEach(type -> idle.removeAll(NamedPermissions.in(type)));
        return idle;
    }

    private static final ArchRule NO_ROLE_LISTS = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(RolesAllowed.class)
            .because("the roles of a permission stand in the service's permissions.properties, and nowhere else");

    private static final ArchRule NO_ROLE_QUESTIONS = noClasses()
            .that()
            .haveNameNotMatching(".*(Scope|Side|Rights|Actor)")
            .should()
            .accessTargetWhere(DescribedPredicate.describe("ask for a role", PermissionRules::asksForARole))
            .because("who somebody is matters to the row rules only; the rest asks what they may do");

    private static boolean asksForARole(JavaAccess<?> access) {
        return access.getTargetOwner().isEquivalentTo(Caller.class)
                && Set.of("is", "isAny").contains(access.getName());
    }

    private static final class AskOnlyWhatIsIn extends ArchCondition<JavaClass> {

        private final Permissions table;

        AskOnlyWhatIsIn(Permissions table) {
            super("ask only for permissions that are in the table");
            this.table = table;
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            NamedPermissions.in(type).stream()
                    .filter(permission -> !table.names().contains(permission))
                    .forEach(permission -> events.add(
                            SimpleConditionEvent.violated(type, type.getName() + " asks for " + permission)));
        }
    }
}
