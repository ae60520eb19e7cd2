package dk.knudepunkt.funding.application;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application as the API, the series and the pages show it. Amounts are whole kroner. */
@Schema(name = "FundingApplication")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ApplicationView(
        UUID id,

        @Schema(examples = "A-2026-000042", description = "What people call it")
        String reference,

        @Schema(examples = "Grøn omstilling i Femern-bæltet")
        String title,

        @Schema(examples = "interreg") String programme,
        @Schema(examples = "fehmarn-corridor") @Nullable String theme,
        HouseRole role,
        ApplicationStatus status,

        @Schema(
                description = "What you may do now: the names of sub-resources to POST to",
                examples = "[\"submission\", \"withdrawal\"]")
        List<String> actions,

        @Schema(examples = "25000000") long sought,
        @Schema(examples = "5000000") long ownShare,

        @Schema(examples = "16.7", description = "The own share in percent of the whole budget, computed")
        BigDecimal ownSharePercent,

        LocalDate deadline,
        @JsonUnwrapped Decision decision,
        long version) {

    /** What came of it; all absent while it is a draft. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Decision(
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decidedOn,
            @Schema(examples = "20000000") @Nullable Long granted,
            @Nullable LocalDate projectFrom,
            @Nullable LocalDate projectTo,
            @Nullable LocalDate withdrawnOn) {

        static Decision on(Application application) {
            return new Decision(
                    application.submittedOn().orElse(null),
                    application.decidedOn().orElse(null),
                    application.granted().orElse(null),
                    application.projectFrom().orElse(null),
                    application.projectTo().orElse(null),
                    application.withdrawnOn().orElse(null));
        }
    }

    static final List<String> COLUMNS = List.of(
            "id",
            "reference",
            "title",
            "programme",
            "theme",
            "role",
            "status",
            "sought",
            "ownShare",
            "granted",
            "deadline",
            "submittedOn",
            "decidedOn",
            "projectFrom",
            "projectTo",
            "withdrawnOn");

    static ApplicationView of(Application application, boolean mayEdit) {
        return new ApplicationView(
                application.id(),
                application.reference(),
                application.title(),
                application.programme().code(),
                application.theme().map(Theme::code).orElse(null),
                application.role(),
                application.status(),
                mayEdit ? actions(application.status()) : List.of(),
                application.sought(),
                application.ownShare(),
                percent(application.ownShare(), application.sought()),
                application.deadline(),
                Decision.on(application),
                application.version());
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(
                id,
                reference,
                title,
                programme,
                theme,
                role,
                status,
                sought,
                ownShare,
                decision.granted,
                deadline,
                decision.submittedOn,
                decision.decidedOn,
                decision.projectFrom,
                decision.projectTo,
                decision.withdrawnOn);
    }

    private static BigDecimal percent(long ownShare, long sought) {
        return BigDecimal.valueOf(ownShare)
                .movePointRight(2)
                .divide(BigDecimal.valueOf(Math.addExact(ownShare, sought)), 1, RoundingMode.HALF_UP);
    }

    private static List<String> actions(ApplicationStatus status) {
        return status.actions().stream().map(Object::toString).sorted().toList();
    }
}
