package dk.knudepunkt.cases.localcontract;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A line of a statement as a flat table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LocalStatementRow(
        @Schema(examples = "HOURS", description = "HOURS, COUNT or REMARK")
        String section,

        @Schema(examples = "SME_CONSULTANT") String item,

        @Schema(examples = "300", description = "Hours with decimals, or a number")
        Number actual,

        @Schema(examples = "333.33", description = "Absent where nothing is agreed") @Nullable
        Number agreed,

        @Schema(examples = "2021-W36") @Nullable String week,

        @Schema(examples = "12345674", description = "For the house only") @Nullable
        String cvr) {

    static final List<String> COLUMNS = List.of("section", "item", "actual", "agreed", "week", "cvr");

    static List<LocalStatementRow> of(LocalStatement statement) {
        var hours = statement.hours().stream()
                .map(each -> new LocalStatementRow(
                        "HOURS", each.role().name(), each.hours(), each.agreedHours(), null, null));
        var counts = statement.counts().stream()
                .map(each -> new LocalStatementRow(
                        "COUNT", each.counted().name(), each.number(), each.agreed(), null, null));
        var remarks = statement.remarks().stream()
                .map(each -> new LocalStatementRow(
                        "REMARK", each.remark().name(), each.hours(), null, each.week(), each.cvr()));
        return Stream.of(hours, counts, remarks).flatMap(rows -> rows).toList();
    }

    List<@Nullable Object> cells() {
        return Arrays.asList(section, item, actual, agreed, week, cvr);
    }
}
