package dk.knudepunkt.cases.company.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A statement as the API and the pages show it. */
@Schema(name = "ConsentStatement")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ConsentStatementView(
        UUID id,
        ConsentPurpose purpose,
        ConsentAct act,

        @Schema(examples = "2021-1", description = "Which version of the words the company read") @Nullable
        String wordingVersion,

        @Schema(examples = "2021-02-01") LocalDate statedOn,
        Instant recordedAt,

        @Schema(
                examples = "developer",
                description = "Subject of whoever recorded it; a UUID when the house has forgotten them")
        String recordedBy,

        @Schema(description = "Whether it is the last one of its purpose, which holds")
        boolean holds) {

    static ConsentStatementView of(ConsentStatement statement, boolean holds) {
        return new ConsentStatementView(
                statement.id(),
                statement.purpose(),
                statement.act(),
                statement.wordingVersion(),
                statement.statedOn(),
                statement.recordedAt(),
                statement.recordedBy(),
                holds);
    }
}
