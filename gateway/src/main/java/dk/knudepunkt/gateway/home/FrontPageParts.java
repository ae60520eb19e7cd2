package dk.knudepunkt.gateway.home;

import dk.knudepunkt.gateway.area.Area;
import dk.knudepunkt.platform.home.ShownPart;
import java.util.Comparator;
import java.util.List;

/**
 * What stands on somebody's front page, in order.
 *
 * @param missing what people call the services that did not answer in time
 */
record FrontPageParts(List<ShownPart> parts, List<Area> missing) {

    static final FrontPageParts NONE = new FrontPageParts(List.of(), List.of());

    static FrontPageParts of(List<AreaParts> answers) {
        return new FrontPageParts(
                answers.stream()
                        .flatMap(answer -> answer.parts().stream())
                        .sorted(Comparator.comparingInt(ShownPart::place))
                        .toList(),
                answers.stream()
                        .filter(AreaParts::isMissing)
                        .map(AreaParts::area)
                        .toList());
    }

    public boolean isEmpty() {
        return parts.isEmpty() && missing.isEmpty();
    }

    /** What one service answered. */
    record AreaParts(Area area, List<ShownPart> parts, boolean isMissing) {

        static AreaParts of(Area area, ShownPart... parts) {
            return new AreaParts(area, List.of(parts), false);
        }

        static AreaParts missing(Area area) {
            return new AreaParts(area, List.of(), true);
        }
    }
}
