package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.cluster.ClusterName;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What Greve was told to pay in 2021. */
public final class SampleStatement {

    private SampleStatement() {}

    public static Statement of(StatementLine... lines) {
        return Statement.issue(
                new Statement.Recipient("253", 2021),
                List.of(lines),
                List.of(),
                new Statement.Issue(7, "analyst", Instant.parse("2021-05-01T10:00:00Z")));
    }

    public static StatementLine line(String cluster, String danish, long amount) {
        return new StatementLine(cluster, new ClusterName(danish, cluster), 1, LocalDate.of(2021, 1, 1), amount);
    }
}
