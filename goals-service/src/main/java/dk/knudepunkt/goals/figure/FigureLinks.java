package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.contract.Target;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a figure is, and where it opens to. */
public record FigureLinks(
        @Schema(examples = "/api/goals/contracts/2021/targets/9.1/figure")
        String figure,

        @Schema(examples = "/api/goals/contracts/2021/targets/9.1/figure/members")
        String members) {

    public static FigureLinks of(Target target) {
        var figure = "/api/goals/contracts/%s/targets/%s/figure"
                .formatted(target.id().contract(), target.code());
        return new FigureLinks(figure, figure + "/members");
    }
}
