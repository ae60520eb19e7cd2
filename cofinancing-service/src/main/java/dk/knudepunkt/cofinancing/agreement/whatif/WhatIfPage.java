package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.Comparator.comparing;

import dk.knudepunkt.cofinancing.agreement.allocation.Allocation;
import dk.knudepunkt.cofinancing.agreement.allocation.AllocationService;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.page.Option;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Collator;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The page of a question: its answers, the form that keeps it, and the form that asks it. */
@ApplicationScoped
public class WhatIfPage {

    private final WhatIfService service;
    private final AllocationService allocations;

    WhatIfPage(WhatIfService service, AllocationService allocations) {
        this.service = service;
        this.allocations = allocations;
    }

    @CheckedTemplate(basePath = "whatif")
    static class Templates {
        static native TemplateInstance whatIf(Shell shell, Asked asked, @Nullable SideBySide answers, Offers offers);
    }

    /** A question in the forms of its page. */
    public record Asked(int year, WhatIfAddress address, Form form, Form saving) {

        /** Each change of the form. */
        public List<BlockFields> blocks() {
            return IntStream.range(0, address.blocks().size())
                    .mapToObj(index -> new BlockFields(index + 1, "blocks." + index, name(index)))
                    .toList();
        }

        private String name(int index) {
            var typed = form.value("blocks." + index + ".name");
            return typed.isEmpty() ? form.shell().say("Scenarie ", "Scenario ") + (index + 1) : typed;
        }

        public boolean hasRoom() {
            return address.hasRoom();
        }

        /** Where the question is sent to be kept. */
        public String savingPath() {
            return "/cofinancing/what-if/saved?" + address.query(String.valueOf(year));
        }
    }

    /**
     * One block, and what its fields are called.
     *
     * @param name what the scenario is called; it has a number where it has no name
     */
    record BlockFields(int number, String path, String name) {

        public String at(String field) {
            return path + "." + field;
        }
    }

    /** What the form offers. */
    record Offers(
            List<Integer> years,
            List<Option> clusters,
            Map<String, ClusterName> clusterNames,
            List<Municipality> payers,
            List<Municipality> municipalities,
            List<LocalDate> keyDates) {}

    public TemplateInstance of(Asked asked, @Nullable SideBySide answers) {
        return Templates.whatIf(
                asked.form().shell(),
                asked,
                answers,
                offers(allocations.of(asked.year()), asked.form().shell()));
    }

    private Offers offers(Allocation today, Shell shell) {
        var byName = comparing(Municipality::name, Collator.getInstance(Locale.of("da")));
        var all = Municipality.all().stream().sorted(byName).toList();
        var payers = today.table().municipalityCodes();
        return new Offers(
                allocations.years(),
                today.clusters().stream()
                        .map(cluster -> new Option(
                                cluster.code(),
                                shell.say(cluster.name().da(), cluster.name().en())))
                        .toList(),
                service.clusterNames(),
                all.stream().filter(each -> payers.contains(each.code())).toList(),
                all,
                service.keyDates());
    }
}
