package dk.knudepunkt.cofinancing.statement;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.uuid.Generators;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Immutable;

/** What a municipality is told to pay for a year. Never changed: what proves wrong is corrected by another one. */
@Entity
@Immutable
public class Statement {

    @Id
    private UUID id;

    private long number;
    private String municipalityCode;
    private int year;
    private int correction;
    private Instant issuedAt;
    private String issuedBy;

    /** Read with the statement, for a list of statements in one query more. */
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "statement_line")
    private Set<StatementLine> lines;

    protected Statement() {}

    /** Whom a statement is for. */
    record Recipient(String municipalityCode, int year) {}

    /** Who issues it, when and under which number. */
    record Issue(long number, String by, Instant at) {}

    private Statement(Recipient recipient, int correction, Issue issue, List<StatementLine> lines) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.number = issue.number();
        this.municipalityCode = recipient.municipalityCode();
        this.year = recipient.year();
        this.correction = correction;
        this.issuedAt = issue.at();
        this.issuedBy = issue.by();
        this.lines = new HashSet<>(lines);
    }

    /**
     * States what is owed and was not stated before.
     *
     * @param earlier all statements of the recipient, in order
     */
    static Statement issue(Recipient recipient, List<StatementLine> owed, List<Statement> earlier, Issue issue) {
        var lines = difference(owed, earlier);
        if (lines.isEmpty()) {
            throw earlier.isEmpty()
                    ? StatementProblem.nothingOwed(recipient.municipalityCode(), recipient.year())
                    : StatementProblem.alreadyStated(
                            earlier.getLast().reference(), recipient.municipalityCode(), recipient.year());
        }
        return new Statement(recipient, earlier.size(), issue, lines);
    }

    private static List<StatementLine> difference(List<StatementLine> owed, List<Statement> earlier) {
        Map<String, Long> stated = earlier.stream()
                .flatMap(statement -> statement.lines.stream())
                .collect(groupingBy(StatementLine::clusterCode, summingLong(StatementLine::amount)));
        var lines = new ArrayList<StatementLine>();
        owed.forEach(line -> lines.add(line.withAmount(line.amount() - stated.getOrDefault(line.clusterCode(), 0L))));
        var owedTo = owed.stream().map(StatementLine::clusterCode).toList();
        latest(earlier).forEach((cluster, line) -> {
            if (!owedTo.contains(cluster)) {
                lines.add(line.withAmount(-stated.getOrDefault(cluster, 0L)));
            }
        });
        return lines.stream().filter(line -> line.amount() != 0).toList();
    }

    private static Map<String, StatementLine> latest(List<Statement> earlier) {
        return earlier.stream()
                .flatMap(statement -> statement.lines.stream())
                .collect(toMap(StatementLine::clusterCode, Function.identity(), (before, after) -> after));
    }

    public UUID id() {
        return id;
    }

    /** What people call it: O, the year it is about, a number. */
    public String reference() {
        return "O-%d-%06d".formatted(year, number);
    }

    public String municipalityCode() {
        return municipalityCode;
    }

    public int year() {
        return year;
    }

    /** 0 for the first of a year, then 1, 2 … */
    public int correction() {
        return correction;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    public String issuedBy() {
        return issuedBy;
    }

    /** In the order of the clusters' codes. */
    public List<StatementLine> lines() {
        return lines.stream().sorted(comparing(StatementLine::clusterCode)).toList();
    }

    public long total() {
        return lines.stream().mapToLong(StatementLine::amount).sum();
    }
}
