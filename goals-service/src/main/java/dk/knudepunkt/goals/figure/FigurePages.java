package dk.knudepunkt.goals.figure;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.feed.Sentence;
import dk.knudepunkt.goals.figure.Figure.FigurePeriod;
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

    private final Contracts contracts;
    private final Figures figures;
    private final Shells shells;
    private final Caller caller;

    FigurePages(Contracts contracts, Figures figures, Shells shells, Caller caller) {
        this.contracts = contracts;
        this.figures = figures;
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
        var whole = contracts.of(contract.key());
        var target = whole.target(code);
        var period = figures.period(whole, target);
        var asking = query.of(period);
        var figure = figures.of(whole, target, asking);
        var scope = HouseScope.of(caller);
        var house = scope.may(FigureResource.SEES_FEW, contract.key());
        var opening = new MemberList.Opening(excluded, house, cursor, Page.DEFAULT_LIMIT);
        var opened = FigureOpened.of(
                figure,
                query,
                asking,
                breakdown.dimension(house, asking),
                opening,
                scope.may("member:read", contract.key()));
        if (house && asking.knownAt() != null) {
            opened = opened.since(figure, figures.of(whole, target, new Asking(asking.validTo(), null)));
        }
        var definition = figure.definition();
        var sentence = definition == null ? null : Sentence.of(definition.basis());
        var judged = figures.judged(whole, figure, asking);
        return Templates.target(shells.here(), whole, judged, period, sentence, opened);
    }
}
