package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.Comparator.comparing;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.agreement.allocation.RequestedYear;
import dk.knudepunkt.cofinancing.agreement.key.KeyProblem;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.cofinancing.menu.SubmenuEntry;
import dk.knudepunkt.platform.page.Answer;
import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Shells;
import dk.knudepunkt.platform.page.Typed;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.time.Denmark;
import dk.knudepunkt.platform.web.CalendarYear;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.text.Collator;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Scenarios side by side with today. The form is sent by GET and stores nothing; its buttons that add and remove a
 * scenario lead to the address of the form so changed.
 */
@Path("/cofinancing/what-if")
@Produces(MediaType.TEXT_HTML)
class WhatIfPages {

    private static final String AT = "/cofinancing/what-if?";
    private static final Pattern REMOVE = Pattern.compile("remove-(\\d{1,2})");

    private final WhatIfService service;
    private final AllocationService allocations;
    private final Validator validator;
    private final Shells shells;
    private final InstantSource clock;

    WhatIfPages(
            WhatIfService service,
            AllocationService allocations,
            Validator validator,
            Shells shells,
            InstantSource clock) {
        this.service = service;
        this.allocations = allocations;
        this.validator = validator;
        this.shells = shells;
        this.clock = clock;
    }

    @jakarta.enterprise.inject.Produces
    @Singleton
    static SubmenuEntry entry() {
        return SubmenuEntry.of(40, "/cofinancing/what-if", new Words("Hvad nu hvis", "What if"));
    }

    @CheckedTemplate(basePath = "whatif")
    static class Templates {
        static native TemplateInstance whatIf(
                Shell shell, WhatIfForm form, Offers offers, @Nullable SideBySide answers, FormErrors errors);
    }

    /** What the form offers. */
    record Offers(
            Map<String, String> labels,
            Map<String, String> allLabels,
            List<Integer> years,
            Allocation today,
            Set<String> parties,
            Map<String, ClusterName> clusters,
            List<Municipality> municipalities,
            List<LocalDate> keyDates) {

        /** Fields that are filled in alike stand in one loop of the template. */
        public List<String> moves() {
            return List.of("leaving", "joining");
        }

        public List<String> amounts() {
            return List.of("leadShare", "budget");
        }
    }

    /**
     * The page.
     *
     * @param deed the button that was pressed: {@code add}, {@code remove-2}, or none of these to compute
     */
    @GET
    @Authenticated
    public RestResponse<Object> ask(@Context UriInfo uri, @QueryParam("do") @Nullable String deed) {
        var form = WhatIfForm.read(uri.getQueryParameters());
        var removed = REMOVE.matcher(Typed.text(deed));
        if (removed.matches()) {
            return Answer.goTo(
                    AT + form.without(Integer.parseInt(removed.group(1))).query() + "#question");
        }
        if ("add".equals(deed)) {
            var more = form.withOneMore();
            return Answer.goTo(AT + more.query() + "#scenario" + more.changes().size());
        }
        return answer(
                form,
                form.year() == null
                        ? latestYear()
                        : CalendarYear.fromString(form.year()).value());
    }

    private RestResponse<Object> answer(WhatIfForm form, int year) {
        var today = allocations.of(year);
        if (form.isBlank()) {
            return RestResponse.ok(page(form, today, null, FormErrors.NONE));
        }
        var questions = form.questions(year, shells.here());
        var violations = validator.validate(questions);
        if (!violations.isEmpty()) {
            return Answer.again(page(form, today, null, errors(form, violations)));
        }
        try {
            return RestResponse.ok(page(form, today, new SideBySide(service.answer(questions, "")), FormErrors.NONE));
        } catch (WhatIfProblem | KeyProblem refused) {
            var field = form.fieldAt(refused.pointer().orElseThrow());
            return Answer.again(
                    page(form, today, null, FormErrors.at(field, shells.here().told(refused))));
        }
    }

    private int latestYear() {
        return RequestedYear.latest(
                allocations.years(), Denmark.dateOf(clock.instant()).getYear());
    }

    private static FormErrors errors(WhatIfForm form, Set<ConstraintViolation<Questions>> violations) {
        var byField = new LinkedHashMap<String, String>();
        violations.forEach(violation ->
                byField.putIfAbsent(form.fieldAt(violation.getPropertyPath().toString()), violation.getMessage()));
        return new FormErrors(byField);
    }

    private TemplateInstance page(WhatIfForm form, Allocation today, @Nullable SideBySide answers, FormErrors errors) {
        var shell = shells.here();
        var byName = comparing(Municipality::name, Collator.getInstance(Locale.of("da")));
        var offers = new Offers(
                WhatIfForm.labels(shell),
                form.allLabels(shell),
                allocations.years(),
                today,
                today.table().municipalityCodes(),
                service.clusterNames(),
                Municipality.all().stream().sorted(byName).toList(),
                service.keyDates());
        return Templates.whatIf(shell, form, offers, answers, errors);
    }
}
