package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.register.Municipality;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A statement as JSON. */
@Schema(name = "Statement")
record StatementView(
        UUID id,

        @Schema(examples = "O-2021-000007", description = "What people call it")
        String reference,

        @Schema(examples = "253") String municipalityCode,
        @Schema(examples = "Greve") String municipality,
        @Schema(examples = "2021") int year,

        @Schema(examples = "0", description = "0 for the first of a year; a later one states only what has changed")
        int correction,

        Instant issuedAt,

        @Schema(examples = "132304", description = "Whole kroner; negative where a correction gives back")
        long total,

        List<StatementViewLine> lines) {

    static StatementView of(Statement statement) {
        return new StatementView(
                statement.id(),
                statement.reference(),
                statement.municipalityCode(),
                Municipality.nameOf(statement.municipalityCode()),
                statement.year(),
                statement.correction(),
                statement.issuedAt(),
                statement.total(),
                statement.lines().stream().map(StatementViewLine::of).toList());
    }

    record StatementViewLine(
            @Schema(examples = "food", description = "Code of the cluster")
            String cluster,

            ClusterName name,
            @Schema(examples = "1") int agreementVersion,
            @Schema(examples = "2021-01-01") LocalDate keyDate,

            @Schema(examples = "33245", description = "Whole kroner")
            long amount) {

        static final List<String> COLUMNS = List.of("cluster", "agreementVersion", "keyDate", "amount");

        static StatementViewLine of(StatementLine line) {
            return new StatementViewLine(
                    line.clusterCode(), line.cluster(), line.agreementVersion(), line.keyDate(), line.amount());
        }

        List<Object> cells() {
            return List.of(cluster, agreementVersion, keyDate, amount);
        }
    }
}
