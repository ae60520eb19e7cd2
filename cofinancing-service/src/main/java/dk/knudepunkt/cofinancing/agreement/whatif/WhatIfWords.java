package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.cofinancing.agreement.key.KeyWords;
import dk.knudepunkt.cofinancing.cluster.ClusterName;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.register.Municipality;
import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Map;

/** What pages say of suppositions. */
final class WhatIfWords {

    private WhatIfWords() {}

    /** A change in words: "Fødevarer: ud: Solrød; lead: Greve". */
    @TemplateExtension
    static String supposed(Shell shell, Change change, Map<String, ClusterName> clusters) {
        var parts = new ArrayList<String>();
        if (!change.leaving().isEmpty()) {
            parts.add(shell.say("ud: ", "out: ") + names(change.leaving()));
        }
        if (!change.joining().isEmpty()) {
            parts.add(shell.say("ind: ", "in: ") + names(change.joining()));
        }
        if (change.lead() != null) {
            parts.add("lead: " + shell.municipality(change.lead()));
        }
        if (change.leadShare() != null) {
            parts.add(shell.say("leadets del: ", "lead’s part: ") + kroner(shell, change.leadShare()));
        }
        if (change.budget() != null) {
            parts.add(shell.say("pris om året: ", "cost a year: ") + kroner(shell, change.budget()));
        }
        if (change.keyDate() != null) {
            parts.add(shell.say("folketal pr. ", "population at ") + shell.date(change.keyDate()));
        }
        if (change.key() != null) {
            parts.add(shell.say("nøgle: ", "key: ") + KeyWords.key(shell, change.key()));
        }
        return where(shell, change, clusters) + ": " + String.join("; ", parts);
    }

    private static String where(Shell shell, Change change, Map<String, ClusterName> clusters) {
        return change.clusters().isEmpty()
                ? shell.say("Alle klynger", "All clusters")
                : change.clusters().stream()
                        .map(code -> clusters.containsKey(code)
                                ? shell.say(
                                        clusters.get(code).da(),
                                        clusters.get(code).en())
                                : code)
                        .sorted()
                        .collect(joining(", "));
    }

    private static String names(Collection<String> codes) {
        return codes.stream().map(Municipality::nameOf).sorted().collect(joining(", "));
    }

    private static String kroner(Shell shell, long amount) {
        return shell.number(amount) + shell.say(" kr.", " kroner");
    }
}
