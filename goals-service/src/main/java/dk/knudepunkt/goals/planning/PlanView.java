package dk.knudepunkt.goals.planning;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dk.knudepunkt.goals.Unit;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractKey;
import dk.knudepunkt.goals.plan.PlanBasis;
import dk.knudepunkt.goals.plan.PlanCurve;
import dk.knudepunkt.goals.plan.PlanPoint;
import dk.knudepunkt.goals.plan.TargetPlan;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The way to a target as the API and the pages show it. */
@Schema(name = "TargetPlan")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PlanView(
        @JsonUnwrapped ContractKey contract,

        @Schema(examples = "9.2") String target,

        Wording title,
        @Nullable Unit unit,

        @Schema(examples = "385", description = "What is due on the last day")
        BigDecimal wanted,

        @Schema(description = "What the way rests on") PlanBasis basis,
        @Schema(description = "The same in words") Wording basisWording,

        @Schema(
                description =
                        "What is due at the end of each month; empty outside of the house where it rests on the months of"
                                + " the year before")
        List<PlanPoint> months,

        @Schema(description = "What was agreed, the last first; empty where nothing was")
        List<PlanVersion> versions,

        @Schema(description = "What you may do now; the names are methods", examples = "[\"put\"]")
        List<String> actions,

        @Schema(examples = "0", description = "How often something was agreed, which the next agreement has to name")
        int version) {

    /** One agreement. */
    record PlanVersion(
            @Schema(examples = "1") int number,
            List<PlanPoint> points,
            @Schema(examples = "Leveranceplan 2021") String source,

            @Schema(examples = "KKR Sjælland 10. december 2020, punkt 4")
            String minutes,

            @Schema(examples = "analyst", description = "The id of the account")
            String by,

            Instant at) {

        private static PlanVersion of(TargetPlan plan) {
            return new PlanVersion(
                    plan.number(), plan.points(), plan.source(), plan.minutes(), plan.recordedBy(), plan.recordedAt());
        }
    }

    /** The way to a target, as its reader may see it. */
    static PlanView of(
            Contract contract,
            Target target,
            BigDecimal wanted,
            Figure.Judged judged,
            List<TargetPlan> agreed,
            Reader reader,
            boolean mayAgree) {
        var curve = judged.curve();
        return new PlanView(
                contract.key(),
                target.code(),
                target.terms().title(),
                target.terms().unit(),
                wanted,
                curve.basis(),
                Wording.of(curve.basis()),
                judged.tellsItsWay(reader) ? months(contract, wanted, curve) : List.of(),
                agreed.stream().map(PlanVersion::of).toList(),
                mayAgree ? List.of("put") : List.of(),
                agreed.isEmpty() ? 0 : agreed.getFirst().number());
    }

    private static List<PlanPoint> months(Contract contract, BigDecimal wanted, PlanCurve curve) {
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(contract.year(), month).atEndOfMonth())
                .map(day -> new PlanPoint(day, curve.requiredAt(day, wanted)))
                .toList();
    }

    /** What would be agreed again, to begin the form with. */
    AgreePlan again() {
        return versions.isEmpty()
                ? new AgreePlan(List.of(), "", "")
                : new AgreePlan(
                        versions.getFirst().points(),
                        versions.getFirst().source(),
                        versions.getFirst().minutes());
    }
}
