package dk.knudepunkt.cases.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import dk.knudepunkt.platform.register.Municipality;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An account as the API and the pages show it. */
@Schema(name = "Account")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountView(
        @Schema(examples = "local-solroed") String code,
        AccountKind kind,
        @Schema(examples = "Lokal erhvervsservice i Solrød") String name,

        @Schema(examples = "269", description = "The municipality that pays, where it is a contract on local service")
        @Nullable
        String municipalityCode,

        @Schema(examples = "2021-08-01") LocalDate startsOn,

        @Schema(examples = "2024-12-31", description = "Its last day; absent as long as no end is known") @Nullable
        LocalDate endsOn,

        @Schema(description = "What you may do now: the names of sub-resources to POST to", examples = "[\"end\"]")
        List<String> actions,

        @Schema(examples = "0") long version) {

    static final List<String> COLUMNS =
            List.of("code", "kind", "name", "municipalityCode", "municipality", "startsOn", "endsOn");

    static AccountView of(Account account, AccountRights rights) {
        return new AccountView(
                account.code(),
                account.kind(),
                account.name(),
                account.municipalityCode().orElse(null),
                account.startsOn(),
                account.endsOn().orElse(null),
                account.endsOn().isEmpty() && rights.mayKeep(account) ? List.of("end") : List.of(),
                account.version());
    }

    /** As a row of a file, in which the municipality has its name too. */
    List<@Nullable Object> cells() {
        return Arrays.asList(
                code,
                kind,
                name,
                municipalityCode,
                municipalityCode == null ? null : Municipality.nameOf(municipalityCode),
                startsOn,
                endsOn);
    }
}
