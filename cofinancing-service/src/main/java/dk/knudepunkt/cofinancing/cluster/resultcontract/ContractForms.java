package dk.knudepunkt.cofinancing.cluster.resultcontract;

import dk.knudepunkt.platform.forms.Form;
import dk.knudepunkt.platform.forms.Forms;
import dk.knudepunkt.platform.page.Shell;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The small forms of the page by their names, each with ids of its own; one of them may have come back. */
final class ContractForms {

    static final String OPENING = "opening";
    static final String PROMISE = "promise";
    static final String EVALUATION = "evaluation";

    private final Map<String, Form> byName = new HashMap<>();

    private ContractForms() {}

    static ContractForms of(Forms forms, @Nullable ResultContractView contract) {
        var all = new ContractForms().with(OPENING, forms.blank());
        if (contract != null) {
            var version = contract.version();
            all.with(PROMISE, forms.blank().at(version));
            all.with(EVALUATION, forms.blank().at(version));
            contract.deliverables().forEach(each -> all.with(deliverable(each.no()), forms.of(each, version)));
            contract.criteria().forEach(each -> all.with(criterion(each.no()), forms.of(each, version)));
        }
        return all;
    }

    static String deliverable(int no) {
        return "deliverable-" + no;
    }

    static String criterion(int no) {
        return "criterion-" + no;
    }

    /** With this form in the place of the one of that name. */
    ContractForms with(String name, Form form) {
        byName.put(name, form.apart(name + "-"));
        return this;
    }

    Shell shell() {
        return Objects.requireNonNull(byName.get(OPENING)).shell();
    }

    Map<String, Form> byName() {
        return byName;
    }
}
