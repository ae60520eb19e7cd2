package dk.knudepunkt.cases.evaluation.result;

import io.quarkus.qute.TemplateData;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What companies say that were guided in a period, all together and by group. */
@TemplateData
public record EvaluationResults(
        @Schema(examples = "2026-01-01") LocalDate from,
        @Schema(examples = "2026-06-30") LocalDate until,
        EvaluationResult total,
        List<EvaluationResult> groups) {

    static EvaluationResults of(GuidedIn period, ResultGroup by, List<AskedCompany> asked) {
        var grouped = new TreeMap<String, List<AskedCompany>>();
        for (var each : asked) {
            by.of(each)
                    .forEach(group -> grouped.computeIfAbsent(group, first -> new ArrayList<>())
                            .add(each));
        }
        return new EvaluationResults(
                period.from(),
                period.until(),
                EvaluationResult.of("ALL", asked, true),
                grouped.entrySet().stream()
                        .map(entry -> EvaluationResult.of(entry.getKey(), entry.getValue(), by != ResultGroup.THEME))
                        .toList());
    }
}
