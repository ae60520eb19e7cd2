package dk.knudepunkt.goals.report.published;

import dk.knudepunkt.goals.report.ReportStatus;
import dk.knudepunkt.goals.report.StatusReport;
import dk.knudepunkt.goals.report.StatusReports;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.series.ContentTag;
import dk.knudepunkt.platform.series.Pdf;
import dk.knudepunkt.platform.web.Page;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.EnumSet;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirementsSet;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published reports on the screen and on paper. */
@Path("/goals/published")
@Produces(MediaType.TEXT_HTML)
class PublishedReportPages {

    private final StatusReports reports;
    private final Shells shells;
    private final ContentTag tag;
    private final String site;

    PublishedReportPages(
            StatusReports reports,
            Shells shells,
            ContentTag tag,
            @ConfigProperty(name = "knudepunkt.public-url") String site) {
        this.reports = reports;
        this.shells = shells;
        this.tag = tag;
        this.site = site;
    }

    @CheckedTemplate(basePath = "report/published")
    static class Templates {
        static native TemplateInstance list(Shell shell, Page<StatusReport> reports);

        static native TemplateInstance report(Shell shell, PublishedReport report);

        static native TemplateInstance pdf(Shell shell, PublishedReport report, String site);
    }

    @GET
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance list(@QueryParam("cursor") @Nullable String cursor) {
        return Templates.list(
                shells.here(), reports.newest(EnumSet.of(ReportStatus.PUBLISHED), cursor, Page.DEFAULT_LIMIT));
    }

    @GET
    @Path("/{name}")
    @PermitAll
    @SecurityRequirementsSet
    public TemplateInstance report(String name) {
        return Templates.report(shells.here(), PublishedReport.of(reports.published(name)));
    }

    /** The same bytes each time: it says when it was published, and not when it was printed. */
    @GET
    @Path("/{name}/pdf")
    @PermitAll
    @SecurityRequirementsSet
    @Produces(Pdf.MEDIA_TYPE)
    public RestResponse<byte[]> pdf(String name) {
        var report = PublishedReport.of(reports.published(name));
        var document = Templates.pdf(shells.here(), report, site).render();
        return tag.on(Pdf.tagged("status-" + report.name(), document, report.publishedAt()), document);
    }
}
