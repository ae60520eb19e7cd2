package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.GoalLevel;
import dk.knudepunkt.goals.linter.Finding.Settler;
import dk.knudepunkt.goals.linter.Finding.Severity;
import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The closed set of what is looked for. */
@Schema(name = "FindingRule")
public enum LintRule implements Term {
    CONTRADICTORY_VALUES(
            "To værdier for det samme",
            "Two values for one thing",
            "Vælg den ene, og ret den anden",
            "Choose one of them, and correct the other",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    OTHER_UNIT(
            "Talt i to enheder",
            "Counted in two units",
            "Sig, hvad der tælles, og opgør det i det",
            "Say what is counted, and report it in that",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    OTHER_QUESTION(
            "Svar på et andet spørgsmål",
            "Answers to another question",
            "Opgør det spørgsmål, der er aftalt",
            "Report the question that is agreed",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    OTHER_PERIOD(
            "To perioder for det samme",
            "Two periods for one thing",
            "Sig, hvilken periode der gælder",
            "Say which period applies",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    OTHER_KINDS(
            "Andre slags planer end aftalt",
            "Other kinds of plan than agreed",
            "Opgør de planer, der er aftalt",
            "Report the plans that are agreed",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    OTHER_SCOPE(
            "Opgjort på et andet niveau end aftalt",
            "Reported on another level than agreed",
            "Opgør det i hver af de dele, det skal holde i",
            "Report it in each of the parts in which it must hold",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    BASELINE_OF_ANOTHER_PERIOD(
            "Udgangspunkt fra en anden periode",
            "A baseline of another period",
            "Find tallet for den periode, der sammenlignes med",
            "Find the value of the period that is compared with",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    BASELINE_IS_A_TARGET(
            "Udgangspunktet er et måltal",
            "The baseline is a target",
            "Find, hvad der blev nået i den periode",
            "Find what was reached in that period",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    UNKNOWN_NAMES(
            "Planer med navne, som aftalen ikke har",
            "Plans with names that the agreement does not have",
            "Brug aftalens navne, eller sig, hvilken plan der menes",
            "Use the names of the agreement, or say which plan is meant",
            Severity.QUESTION,
            Settler.AGREEMENT),
    ONE_NUMBER_TWO_DEFINITIONS(
            "Ét tal med flere betydninger",
            "One number with several meanings",
            "Sig ved hvert tal, hvem der er ny",
            "Say beside each number who is new",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    AMBIGUOUS_BENCHMARK(
            "«Benchmark» med flere betydninger",
            "“Benchmark” with several meanings",
            "Navngiv, hvem der sammenlignes med",
            "Name whom it is compared with",
            Severity.QUESTION,
            Settler.HOUSE),
    UNCLEAR_DEADLINE(
            "En frist, der kan læses på flere måder",
            "A deadline that can be read in several ways",
            "Vælg, om timerne løber hele døgnet eller på arbejdsdage, og om nogen måler dem",
            "Choose whether the hours run by the clock or on working days, and whether somebody measures them",
            Severity.QUESTION,
            Settler.AGREEMENT),
    MISSING_DOCUMENT(
            "Et bilag, der mangler",
            "An appendix that is missing",
            "Læg bilaget ved",
            "Enclose the appendix",
            Severity.GAP,
            Settler.AGREEMENT),
    WRONG_SUM(
            "En sum, der ikke stemmer",
            "A sum that does not close",
            "Ret delene eller summen, eller sig, at der er afrundet",
            "Correct the parts or the sum, or say that they are rounded",
            Severity.CONTRADICTION,
            Settler.HOUSE),
    OTHER_COUNT(
            "Et andet antal end der er",
            "Another number than there are",
            "Sig, hvilke der hører sammen",
            "Say which belong together",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    SUSPECTED_BASE(
            "En andel, der ser ud til at have et andet grundlag",
            "A share that seems to have another base",
            "Spørg, hvem andelen er regnet af",
            "Ask of whom the share was computed",
            Severity.QUESTION,
            Settler.STATISTICS),
    NO_TARGET(
            "Et mål uden delmål",
            "A goal without a target",
            "Giv målet et delmål, eller sig, hvilket der gælder for det",
            "Give the goal a target, or say which one stands for it",
            Severity.GAP,
            Settler.AGREEMENT),
    NO_REPORTING_LINE(
            "Et mål, som ingen afrapporterer",
            "A goal that nobody reports on",
            "Sig, hvem der afrapporterer til hvem og hvornår",
            "Say who reports to whom, and when",
            Severity.GAP,
            Settler.AGREEMENT),
    NO_LINE_TO_COUNCIL(
            "Et delmål, som kontaktrådet ikke hører om",
            "A target that the contact council does not hear of",
            "Aftal en afrapportering til kontaktrådet",
            "Agree on a report to the contact council",
            Severity.GAP,
            Settler.AGREEMENT),
    NO_BASELINE(
            "Vækst uden et udgangspunkt",
            "Growth without a baseline",
            "Find, hvad væksten regnes fra",
            "Find what growth is told from",
            Severity.GAP,
            Settler.AGREEMENT),
    TITLE_OF_ANOTHER_YEAR(
            "Et delmål, der nævner et andet år",
            "A target that names another year",
            "Ret teksten til kontraktens år",
            "Let the text speak of the contract's year",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    TWO_TARGETS_FOR_ONE_THING(
            "To måltal for det samme",
            "Two targets for one thing",
            "Vælg ét måltal, eller sig, hvad der skiller dem",
            "Choose one target, or say what sets them apart",
            Severity.CONTRADICTION,
            Settler.AGREEMENT),
    NO_UPDATE_DATE(
            "En indikator uden dato for opdatering",
            "An indicator without a date of update",
            "Find ud af, hvornår kilden opdateres",
            "Find out when the source is updated",
            Severity.GAP,
            Settler.STATISTICS);

    /** What a rule has found, before it is said who could settle it. */
    record Hit(String about, Wording evidence, List<Finding.Place> places) {}

    private final Words words;
    private final Words settles;
    private final Severity severity;
    private final Settler settler;

    LintRule(
            String danish,
            String english,
            String danishSettles,
            String englishSettles,
            Severity severity,
            Settler settler) {
        this.words = new Words(danish, english);
        this.settles = new Words(danishSettles, englishSettles);
        this.severity = severity;
        this.settler = settler;
    }

    /** All that is found, by rule. */
    static List<Finding> findIn(Material material) {
        return Arrays.stream(values()).flatMap(rule -> rule.find(material)).toList();
    }

    private Stream<Finding> find(Material material) {
        return check(material)
                .map(hit -> new Finding(
                        this,
                        hit.about(),
                        material.subject(hit.about()),
                        hit.evidence(),
                        hit.places(),
                        settler(material, hit)));
    }

    private Stream<Hit> check(Material material) {
        return switch (this) {
            case CONTRADICTORY_VALUES -> QuotationChecks.differing(Aspect.VALUE, material);
            case OTHER_UNIT -> QuotationChecks.differing(Aspect.COUNTED, material);
            case OTHER_QUESTION -> QuotationChecks.differing(Aspect.QUESTION, material);
            case OTHER_PERIOD -> QuotationChecks.differing(Aspect.PERIOD, material);
            case OTHER_KINDS -> QuotationChecks.differing(Aspect.KINDS, material);
            case OTHER_SCOPE -> QuotationChecks.otherScope(material);
            case BASELINE_OF_ANOTHER_PERIOD -> QuotationChecks.differing(Aspect.BASE_PERIOD, material);
            case BASELINE_IS_A_TARGET -> QuotationChecks.differing(Aspect.BASE_NATURE, material);
            case UNKNOWN_NAMES -> QuotationChecks.unknownNames(material);
            case ONE_NUMBER_TWO_DEFINITIONS -> NumberChecks.oneNumberTwoDefinitions(material);
            case AMBIGUOUS_BENCHMARK -> NumberChecks.ambiguousBenchmark(material);
            case UNCLEAR_DEADLINE -> QuotationChecks.unclearDeadline(material);
            case MISSING_DOCUMENT -> QuotationChecks.missingDocument(material);
            case WRONG_SUM -> NumberChecks.wrongSum(this, material);
            case OTHER_COUNT -> NumberChecks.otherCount(this, material);
            case SUSPECTED_BASE -> NumberChecks.suspectedBase(material);
            case NO_TARGET -> ContractChecks.noTarget(this, material);
            case NO_REPORTING_LINE -> ContractChecks.noReportingLine(this, material);
            case NO_LINE_TO_COUNCIL -> ContractChecks.noLineToCouncil(this, material);
            case NO_BASELINE -> ContractChecks.noBaseline(this, material);
            case TITLE_OF_ANOTHER_YEAR -> ContractChecks.titleOfAnotherYear(this, material);
            case TWO_TARGETS_FOR_ONE_THING -> ContractChecks.twoTargetsForOneThing(this, material);
            case NO_UPDATE_DATE -> ContractChecks.noUpdateDate(this, material);
        };
    }

    private Settler settler(Material material, Hit hit) {
        if (settler != Settler.AGREEMENT) {
            return settler;
        }
        return material.contract().goals().stream()
                .filter(goal -> goal.terms().level() == GoalLevel.NATIONAL)
                .filter(goal -> hit.about().equals(String.valueOf(goal.no()))
                        || goal.targets().stream()
                                .anyMatch(target -> target.code().equals(hit.about())))
                .findFirst()
                .map(national -> Settler.FRAMEWORK)
                .orElse(Settler.COUNCIL_AND_HOUSE);
    }

    /** What would settle it. */
    Words settles() {
        return settles;
    }

    Severity severity() {
        return severity;
    }

    @Override
    public Words words() {
        return words;
    }
}
