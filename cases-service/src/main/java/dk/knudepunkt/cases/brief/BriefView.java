package dk.knudepunkt.cases.brief;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the referral said, as whoever guides the company sees it. */
@Schema(name = "CourseBrief")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BriefView(
        BriefState state,

        @Schema(examples = "Vil sælge til Sverige og mangler en plan") @Nullable
        String need,

        @Schema(examples = "[\"eksport\"]") List<String> topics,

        @Schema(description = "The unit would like to come along")
        boolean jointVisit,

        @Schema(examples = "Gerne før sommer") @Nullable String wishes,
        @Schema(examples = "Alma Eksempel") @Nullable String contactName,

        @Schema(examples = "alma@eksempel.example") @Nullable
        String contactEmail,

        @Schema(examples = "+4520102030") @Nullable String contactPhone) {

    private static final int SHOWN_IN_A_LIST = 80;

    /** The need as far as a line of a list holds it; nothing before it has come. */
    public @Nullable String needInShort() {
        return need == null || need.codePointCount(0, need.length()) <= SHOWN_IN_A_LIST
                ? need
                : need.substring(0, need.offsetByCodePoints(0, SHOWN_IN_A_LIST - 1)) + "…";
    }

    /** All of it, for whoever may read it. */
    public static BriefView of(Brief brief) {
        return new BriefView(
                brief.state(),
                brief.need(),
                brief.topics(),
                brief.jointVisit(),
                brief.wishes(),
                brief.contactName(),
                brief.contactEmail(),
                brief.contactPhone());
    }
}
