package dk.knudepunkt.goals.figure.opened;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.figure.Asking;
import dk.knudepunkt.goals.figure.Figure;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
import dk.knudepunkt.goals.figure.Figures;
import dk.knudepunkt.goals.figure.JudgedFigures;
import dk.knudepunkt.goals.figure.Reader;
import dk.knudepunkt.goals.house.ContractAddress;
import dk.knudepunkt.goals.house.HouseScope;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;

/** The opened figure: what it says, why, and, for those who may see it, what it counts. */
@Path("/goals/contracts/{contract}/targets/{code}")
@Produces(MediaType.TEXT_HTML)
class FigurePages {

    private final AskedFigures asked;
    private final Figures figures;
    private final JudgedFigures judged;
    private final Shells shells;
    private final Caller caller;

    FigurePages(AskedFigures asked, Figures figures, JudgedFigures judged, Shells shells, Caller caller) {
        this.asked = asked;
        this.figures = figures;
        this.judged = judged;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "figure")
    static class Templates {

        static native TemplateInstance target(
                Shell shell,
                Contract contract,
                Figure.Judged judged,
                FigurePeriod period,
                @Nullable Wording sentence,
                FigureOpened opened);
    }

    @GET
    @Authenticated
    public TemplateInstance target(
            ContractAddress contract,
            String code,
            @BeanParam FigureQuery query,
            @BeanParam FigureBreakdown breakdown,
            @QueryParam("excluded") boolean excluded,
            @QueryParam("cursor") @Nullable String cursor) {
        var figure = asked.of(contract.key(), code, query);
        var whole = figure.contract();
        var asking = figure.asking();
        var opening = new MemberList.Opening(excluded, figure.reader(), cursor, Page.DEFAULT_LIMIT);
        var mayOpen = HouseScope.of(caller).may("member:read", contract.key());
        var opened = FigureOpened.of(figure, query, breakdown.dimension(), opening, mayOpen);
        if (figure.reader() == Reader.HOUSE && asking.knownAt() != null) {
            var now = figures.of(whole, figure.figure().target(), new Asking(asking.validTo(), null));
            opened = opened.since(figure.figure(), now);
        }
        var definition = figure.figure().definition();
        var sentence = definition == null ? null : Sentence.of(definition.basis());
        var seen = judged.of(whole, figure.figure(), asking).seenBy(figure.reader());
        return Templates.target(shells.here(), whole, seen, figure.period(), sentence, opened);
    }
}
