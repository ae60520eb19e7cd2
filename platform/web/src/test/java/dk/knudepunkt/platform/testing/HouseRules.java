package dk.knudepunkt.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import dk.knudepunkt.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;

/** The rules of the architecture. Each has a class among the fixtures that breaks it. */
public final class HouseRules {

    // By name, since what has no database and sends no events is checked too, and has none of these types.
    private static final String ENTITY = "jakarta.persistence.Entity";
    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final List<String> TRANSACTION_OPENERS = List.of(
            "jakarta.transaction.UserTransaction",
            "jakarta.transaction.TransactionManager",
            "io.quarkus.narayana.jta.QuarkusTransaction");
    private static final String KAFKA_PRODUCER = "org.apache.kafka.clients.producer.Producer";

    private HouseRules() {}

    /** Checks all rules on the main classes below a service's package, of which there must be some. */
    public static void check(String servicePackage) {
        check(rules(servicePackage), servicePackage);
        checkShapes(servicePackage);
    }

    /** Checks only how large things are, which holds for what is no service too. */
    public static void checkShapes(String root) {
        check(ShapeRules.rules(), root);
    }

    /** Checks all rules but one that means nothing there; whoever calls it says why. */
    public static void checkAllBut(String rule, String servicePackage) {
        var rules = new HashMap<>(rules(servicePackage));
        Objects.requireNonNull(rules.remove(rule), rule);
        check(rules, servicePackage);
        checkShapes(servicePackage);
    }

    /** Checks that of two roots in one service neither knows the other, so that each could become a service. */
    public static void apart(String root, String other) {
        ignorance(root, other).check(mainClasses(root));
        ignorance(other, root).check(mainClasses(other));
    }

    static ArchRule ignorance(String root, String other) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(other + "..")
                .because("what is to be two services one day is parted today, while it costs nothing");
    }

    private static void check(Map<String, ArchRule> rules, String servicePackage) {
        var classes = mainClasses(servicePackage);
        rules.values().forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    private static JavaClasses mainClasses(String root) {
        var classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                // Platform's helpers for tests reach another module in an archive of their own.
                .withImportOption(location -> !location.contains("-tests.jar"))
                .importPackages(root);
        if (classes.isEmpty()) {
            throw new AssertionError("No classes in " + root + ", so that nothing was checked");
        }
        return classes;
    }

    static Map<String, ArchRule> rules(String root) {
        return Map.of(
                "pureDomain", PURE_DOMAIN,
                "hiddenResources", HIDDEN_RESOURCES,
                "publicEndpoints", PUBLIC_ENDPOINTS,
                "declaredCallers", DECLARED_CALLERS,
                "openEndpoints", OPEN_ENDPOINTS,
                "transactions", TRANSACTIONS,
                "injectedTime", INJECTED_TIME,
                "noCycles",
                        slices().matching(root + ".(**)")
                                .should()
                                .beFreeOfCycles()
                                .because("a feature that needs another back is one feature or lacks a third"),
                "oneSender", ONE_SENDER,
                "names", NAMES);
    }

    private static final ArchRule PURE_DOMAIN = noClasses()
            .that(areDomain())
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta.ws.rs..",
                    "jakarta.enterprise..",
                    "io.quarkus..",
                    "io.smallrye..",
                    "io.vertx..",
                    "org.jboss.resteasy..",
                    "org.eclipse.microprofile..",
                    "org.apache.kafka..")
            .because("rules are read and tested without a server");

    private static final ArchRule HIDDEN_RESOURCES = classes()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .bePackagePrivate()
            .because("nobody calls a resource but HTTP");

    private static final ArchRule PUBLIC_ENDPOINTS = methods()
            .that(areEndpoints())
            .should()
            .bePublic()
            .because("a package-private endpoint is silently not served, yet listed in OpenAPI");

    private static final ArchRule DECLARED_CALLERS = methods()
            .that(areEndpoints())
            .should()
            .beAnnotatedWith(PermissionsAllowed.class)
            .orShould()
            .beAnnotatedWith(PermissionsAllowed.List.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .because("who may call must be said where the endpoint is read");

    private static final ArchRule OPEN_ENDPOINTS = methods()
            .that(areEndpoints())
            .and()
            .areAnnotatedWith(PermitAll.class)
            .should()
            .beAnnotatedWith(SecurityRequirementsSet.class)
            .because("OpenAPI would ask for a token that nobody needs");

    private static final ArchRule TRANSACTIONS = classes()
            .that(DescribedPredicate.describe("open a transaction", HouseRules::opensTransaction))
            .should()
            .haveSimpleNameEndingWith("Service")
            .orShould()
            .haveSimpleNameEndingWith("Listener")
            .because("one unit of work is one use case or one message");

    private static final ArchRule INJECTED_TIME = noClasses()
            .should()
            .accessTargetWhere(DescribedPredicate.describe("read the machine's clock", HouseRules::readsTheClock))
            .because("time comes from an injected InstantSource, so that a test can live on another day");

    private static final ArchRule ONE_SENDER = noClasses()
            .that()
            .resideOutsideOfPackage("dk.knudepunkt.platform.outbox..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(KAFKA_PRODUCER)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.microprofile.reactive.messaging..", "io.smallrye.reactive.messaging..")
            .because("an event that leaves beside the outbox is lost or announced too early one day");

    private static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto)$")
            .because("such a name says nothing about the thing");

    private static DescribedPredicate<JavaClass> areDomain() {
        return DescribedPredicate.describe(
                "are an aggregate, its status, its event or its problem",
                type -> type.isAnnotatedWith(ENTITY)
                        || type.isAssignableTo(Problem.class)
                        || List.of("Status", "Event").stream().anyMatch(type.getSimpleName()::endsWith));
    }

    private static boolean opensTransaction(JavaClass type) {
        return type.isAnnotatedWith(TRANSACTIONAL)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(TRANSACTIONAL))
                || type.getDirectDependenciesFromSelf().stream()
                        .map(Dependency::getTargetClass)
                        .anyMatch(used -> TRANSACTION_OPENERS.stream().anyMatch(used::isAssignableTo));
    }

    /** Sees method references too, such as {@code Instant::now}. */
    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        return switch (access.getName()) {
            case "now" -> owner.getPackageName().startsWith("java.time");
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case "<init>" ->
                (owner.isEquivalentTo(Date.class) || owner.isAssignableTo(Calendar.class))
                        && access.getTarget() instanceof CodeUnitAccessTarget constructor
                        && constructor.getRawParameterTypes().isEmpty();
            default ->
                (owner.isEquivalentTo(Clock.class) || owner.isEquivalentTo(InstantSource.class))
                        && (access.getName().startsWith("system")
                                || access.getName().startsWith("tick"));
        };
    }

    private static DescribedPredicate<JavaMethod> areEndpoints() {
        return DescribedPredicate.describe(
                "are endpoints",
                method -> method.getAnnotations().stream()
                        .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class)));
    }
}
