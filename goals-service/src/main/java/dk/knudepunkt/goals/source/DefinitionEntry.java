package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.activity.ActivityKind;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.goals.course.CourseKind;
import dk.knudepunkt.goals.figure.MeasurementBasis;
import dk.knudepunkt.goals.figure.MeasurementDefinition;
import dk.knudepunkt.goals.funding.FundingRule;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An entry of {@code measurement-definitions.json}. */
record DefinitionEntry(
        String target,
        Set<CourseKind> courseKinds,
        Set<ActivityKind> activityKinds,
        @Nullable FundingRule funding,
        Wording wording) {

    static List<DefinitionEntry> read() {
        return SourceFile.read("measurement-definitions.json", new TypeReference<>() {});
    }

    MeasurementDefinition in(int year) {
        return new MeasurementDefinition(
                new Target.Id(year, target), new MeasurementBasis(courseKinds, activityKinds, funding), wording);
    }
}
