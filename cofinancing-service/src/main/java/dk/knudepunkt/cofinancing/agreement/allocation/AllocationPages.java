package dk.knudepunkt.cofinancing.agreement.allocation;

import dk.knudepunkt.platform.chart.Bars;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The contribution table for people. */
@Path("/cofinancing")
@Produces(MediaType.TEXT_HTML)
class AllocationPages {

    private final AllocationService service;
    private final Shells shells;
    private final InstantSource clock;

    AllocationPages(AllocationService service, Shells shells, InstantSource clock) {
        this.service = service;
        this.shells = shells;
        this.clock = clock;
    }

    @CheckedTemplate(basePath = "allocation")
    static class Templates {
        static native TemplateInstance year(
                Shell shell,
                List<Integer> years,
                Allocation allocation,
                List<ContributionTable.Row> rows,
                String sort,
                Bars bars,
                @Nullable Integer now);

        static native TemplateInstance empty(Shell shell, List<Integer> years, int year);
    }

    @GET
    @Authenticated
    public RestResponse<TemplateInstance> latest() {
        return page(RequestedYear.latest(service.years(), thisYear()), "");
    }

    @GET
    @Path("/{year}")
    @Authenticated
    public RestResponse<TemplateInstance> year(CalendarYear year, @QueryParam("sort") @DefaultValue("") String sort) {
        return page(year.value(), sort);
    }

    private RestResponse<TemplateInstance> page(int year, String sort) {
        var years = service.years();
        return service.find(year)
                .map(allocation -> RestResponse.ok(Templates.year(
                        shells.here(),
                        years,
                        allocation,
                        RowOrder.of(allocation, sort),
                        sort,
                        bars(allocation),
                        laterThanAll(years))))
                .orElseGet(() -> RestResponse.status(
                        RestResponse.Status.NOT_FOUND, Templates.empty(shells.here(), years, year)));
    }

    /** Who pays most stands first. */
    private static Bars bars(Allocation allocation) {
        var offices = new LinkedHashMap<String, Words>();
        allocation
                .clusters()
                .forEach(office -> offices.put(
                        office.code(),
                        new Words(office.name().da(), office.name().en())));
        var rows = RowOrder.of(allocation, "total").stream()
                .map(row -> new Bars.Row<>(
                        Municipality.nameOf(row.municipalityCode()),
                        "/cofinancing/" + allocation.year() + "/municipalities/" + row.municipalityCode(),
                        row.amounts()))
                .toList();
        return Bars.of(offices, rows);
    }

    /** This year, when it and perhaps others before it have no agreement yet. */
    private @Nullable Integer laterThanAll(List<Integer> years) {
        var now = thisYear();
        return years.stream().allMatch(year -> year < now) ? now : null;
    }

    private int thisYear() {
        return Denmark.dateOf(clock.instant()).getYear();
    }

    @TemplateExtension(namespace = "municipality")
    static String name(String code) {
        return Municipality.nameOf(code);
    }
}
