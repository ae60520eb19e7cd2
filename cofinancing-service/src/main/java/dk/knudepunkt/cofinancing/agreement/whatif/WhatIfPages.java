package dk.knudepunkt.cofinancing.agreement.whatif;

import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.agreement.allocation.RequestedYear;
import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.SubmenuEntry;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.security.Authenticated;
import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Scenarios side by side with today. The question stands in the address; the form's buttons lead to the address that asks it. */
@Path("/cofinancing/what-if")
@Produces(MediaType.TEXT_HTML)
class WhatIfPages {

    private final WhatIfService service;
    private final AllocationService allocations;
    private final WhatIfPage page;
    private final Forms forms;
    private final Shells shells;
    private final InstantSource clock;

    WhatIfPages(
            WhatIfService service,
            AllocationService allocations,
            WhatIfPage page,
            Forms forms,
            Shells shells,
            InstantSource clock) {
        this.service = service;
        this.allocations = allocations;
        this.page = page;
        this.forms = forms;
        this.shells = shells;
        this.clock = clock;
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(40, "/cofinancing/what-if", new Words("Hvad nu hvis", "What if"));
    }

    @GET
    @Authenticated
    public RestResponse<Object> ask(@QueryParam("year") @Nullable CalendarYear asked, @Context UriInfo uri) {
        var year = asked == null ? latestYear() : asked.value();
        var address = WhatIfAddress.ofQuery(uri.getQueryParameters());
        return forms.read(FlatQuestions.class, address.fields())
                .apply(questions -> answer(questions, year))
                .shown((form, answers) ->
                        page.of(new WhatIfPage.Asked(year, address, form.with("year", year), forms.blank()), answers));
    }

    private SideBySide answer(FlatQuestions questions, int year) {
        return questions.isBlank()
                ? new SideBySide(List.of())
                : service.sideBySide(questions.of(year, shells.here()), questions.pointer());
    }

    /** Stores nothing: the address of the form as it was sent, with one scenario more, or with one less. */
    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> address(Fields fields) {
        var form = WhatIfAddress.ofForm(path -> fields.values().getOrDefault(path, List.of()));
        if (fields.text("_add") != null) {
            var more = form.withOneMore();
            return at(fields, more, "#scenario" + more.blocks().size());
        }
        var removed = fields.text("_remove");
        return removed == null ? at(fields, form, "") : at(fields, form.without(removed), "#question");
    }

    private static RestResponse<Object> at(Fields fields, WhatIfAddress address, String place) {
        var year = String.valueOf(fields.text("year"));
        return RestResponse.seeOther(URI.create("/cofinancing/what-if?" + address.query(year) + place));
    }

    private int latestYear() {
        return RequestedYear.latest(
                allocations.years(), Denmark.dateOf(clock.instant()).getYear());
    }
}
