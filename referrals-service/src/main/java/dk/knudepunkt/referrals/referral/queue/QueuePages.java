package dk.knudepunkt.referrals.referral.queue;

import dk.knudepunkt.platform.forms.Fields;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.people.KnownPerson;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.platform.web.Page;
import dk.knudepunkt.platform.web.Parameters;
import dk.knudepunkt.platform.web.Sort;
import dk.knudepunkt.referrals.referral.ReferralAction;
import dk.knudepunkt.referrals.referral.hold.GiveHolds;
import dk.knudepunkt.referrals.referral.hold.HoldService;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The desk's queue, and who has what of it in hand. */
@Path("/referrals/queue")
@Produces(MediaType.TEXT_HTML)
class QueuePages {

    private static final QueueNews NOTHING = new QueueNews(null, null, null, 0, List.of(), null);

    private final QueueService queue;
    private final HoldService holds;
    private final Forms forms;
    private final Shells shells;
    private final Caller caller;

    QueuePages(QueueService queue, HoldService holds, Forms forms, Shells shells, Caller caller) {
        this.queue = queue;
        this.holds = holds;
        this.forms = forms;
        this.shells = shells;
        this.caller = caller;
    }

    @CheckedTemplate(basePath = "queue")
    static class Templates {
        static native TemplateInstance queue(
                Shell shell,
                Page<QueueService.Waiting> queue,
                QueueCounts.@Nullable Counted counted,
                long total,
                List<DueIn> choices,
                @Nullable DueIn due,
                Sort sort,
                QueueNews news,
                Form form,
                List<KnownPerson> colleagues,
                String reader);
    }

    /** The instant at which several were given. */
    record TakeBack(@NotBlank String since) {

        Instant instant() {
            return Objects.requireNonNull(Parameters.moment("since", since));
        }
    }

    @GET
    @PermissionsAllowed("queue:read")
    public TemplateInstance queue(
            @QueryParam("due") @Nullable String due,
            @QueryParam(Sort.PARAMETER) @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("handled") @Nullable String handled,
            @QueryParam("done") @Nullable String done,
            @QueryParam("given") @Nullable String given,
            @QueryParam("passedOver") @Nullable String passedOver,
            @QueryParam("back") @Nullable Integer back) {
        var action = done == null ? null : Parameters.constant("done", ReferralAction.class, done);
        var since = Parameters.moment("given", given);
        var news = new QueueNews(
                handled,
                action,
                since,
                since == null ? 0 : holds.given(since),
                passedOver == null ? List.of() : List.of(passedOver.split(",")),
                back);
        return page(forms.blank(), Parameters.constant("due", DueIn.class, due), QueueService.sort(sort), cursor, news);
    }

    /** A page that showed what was wrong with a form reads its list again from where it stands, as asked for there. */
    @GET
    @Path("/holds")
    @PermissionsAllowed("queue:read")
    public RestResponse<Object> queueAgain(
            @QueryParam("due") @Nullable String due, @QueryParam(Sort.PARAMETER) @Nullable String sort) {
        return RestResponse.seeOther(address(Parameters.constant("due", DueIn.class, due), QueueService.sort(sort)));
    }

    @GET
    @Path("/holds/return")
    @PermissionsAllowed("queue:read")
    public RestResponse<Object> queueOnceMore(
            @QueryParam("due") @Nullable String due, @QueryParam(Sort.PARAMETER) @Nullable String sort) {
        return queueAgain(due, sort);
    }

    @POST
    @Path("/holds")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("referral:handle")
    public RestResponse<Object> give(Fields fields) {
        return forms.read(GiveHolds.class, fields)
                .create("giveReferralHolds", HoldService.Given.class, holds::give)
                .thenTo(given -> "/referrals/queue?given=" + given.since()
                        + (given.passedOver().isEmpty() ? "" : "&passedOver=" + String.join(",", given.passedOver())))
                .orAgain(form -> page(form, null, QueueService.USUAL, null, NOTHING));
    }

    @POST
    @Path("/holds/return")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("referral:handle")
    public RestResponse<Object> takeBack(Fields fields) {
        return forms.read(TakeBack.class, fields)
                .apply(request -> holds.giveBack(request.instant()))
                .thenTo(back -> "/referrals/queue?back=" + back)
                .orAgain(form -> page(form, null, QueueService.USUAL, null, NOTHING));
    }

    private static URI address(@Nullable DueIn due, Sort sort) {
        var address = UriBuilder.fromPath("/referrals/queue");
        if (due != null) {
            address.queryParam("due", due.name());
        }
        if (!sort.equals(QueueService.USUAL)) {
            address.queryParam(Sort.PARAMETER, sort.text());
        }
        return address.build();
    }

    private TemplateInstance page(Form form, @Nullable DueIn due, Sort sort, @Nullable String cursor, QueueNews news) {
        var counted = shells.aboveRows(queue::counted);
        return Templates.queue(
                form.shell(),
                queue.page(due, sort, cursor, Page.DEFAULT_LIMIT),
                counted,
                counted == null ? 0 : counted.pressing(due),
                List.of(DueIn.values()),
                due,
                sort,
                news,
                form,
                holds.colleagues(),
                caller.subject());
    }
}
