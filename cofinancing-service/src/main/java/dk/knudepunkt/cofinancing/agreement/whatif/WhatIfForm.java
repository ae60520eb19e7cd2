package dk.knudepunkt.cofinancing.agreement.whatif;

import static java.util.stream.Collectors.joining;

import dk.knudepunkt.platform.page.Shell;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The questions as the page's form sends them: in the address, so that the link alone shares them. A flat list of changes,
 * each a scenario of its own or on top of the one before.
 *
 * @param year null where none is asked for
 */
record WhatIfForm(@Nullable String year, List<TypedChange> changes) {

    static WhatIfForm read(Map<String, List<String>> query) {
        var last = IntStream.rangeClosed(2, Questions.MOST)
                .filter(number -> TypedChange.isIn(query, number))
                .max()
                .orElse(1);
        var year = query.getOrDefault("year", List.of());
        return new WhatIfForm(
                year.isEmpty() ? null : year.getFirst(),
                IntStream.rangeClosed(1, last)
                        .mapToObj(number -> TypedChange.read(number, query))
                        .toList());
    }

    /** Questions as they would be typed. */
    static WhatIfForm of(Questions questions) {
        var changes = new ArrayList<TypedChange>();
        for (var scenario : questions.scenarios()) {
            for (var each = 0; each < scenario.changes().size(); each++) {
                changes.add(TypedChange.of(
                        changes.size() + 1,
                        scenario.name(),
                        each > 0,
                        scenario.changes().get(each)));
            }
        }
        return new WhatIfForm(String.valueOf(questions.year()), changes);
    }

    /** What the fields are called, in the order of a block. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        labels.put("name", shell.say("Navn", "Name"));
        labels.put("onTop", shell.say("Læg ændringen oven i scenariet før", "Add the change to the scenario before"));
        labels.put("clusters", shell.say("Klynger", "Clusters"));
        labels.put("leaving", shell.say("Træder ud", "Leave"));
        labels.put("joining", shell.say("Træder ind", "Join"));
        labels.put("lead", shell.say("Leadkommune", "Lead municipality"));
        labels.put("leadShare", shell.say("Leadkommunens del i kroner", "The lead’s part in kroner"));
        labels.put("budget", shell.say("Pris om året i kroner", "Cost a year in kroner"));
        labels.put("keyDate", shell.say("Nøgledato", "Key date"));
        labels.put("key", shell.say("Fordelingsnøgle", "Key"));
        return labels;
    }

    /** The labels of all blocks by the fields' names there, for a list of what is wrong. */
    Map<String, String> allLabels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
        for (var change : changes) {
            var block = changes.size() == 1 ? "" : nameOf(change, shell) + ", ";
            labels(shell).forEach((name, label) -> labels.put(change.field(name), block + label));
        }
        return labels;
    }

    /** No more blocks than there may be scenarios: a person has no use for more. */
    public boolean hasRoom() {
        return changes.size() < Questions.MOST;
    }

    boolean fits() {
        return changes.size() <= Questions.MOST;
    }

    boolean isBlank() {
        return changes.stream().allMatch(TypedChange::isBlank);
    }

    WhatIfForm withOneMore() {
        return numbered(Stream.concat(changes.stream(), Stream.of(new TypedChange(0, Map.of()))));
    }

    /** The last one is emptied instead. */
    WhatIfForm without(int number) {
        var left = new WhatIfForm(year, List.of());
        var kept = changes.stream().filter(change -> change.number() != number).toList();
        return kept.isEmpty() ? left.withOneMore() : numbered(kept.stream());
    }

    private WhatIfForm numbered(Stream<TypedChange> kept) {
        var numbered = new ArrayList<TypedChange>();
        kept.limit(Questions.MOST).forEach(change -> numbered.add(change.numbered(numbered.size() + 1)));
        return new WhatIfForm(year, numbered);
    }

    /** The questions; blocks that suppose nothing ask none. */
    Questions questions(int ofYear, Shell shell) {
        return new Questions(
                ofYear,
                scenarios().stream()
                        .map(changes -> new Scenario(
                                nameOf(changes.getFirst(), shell),
                                changes.stream().map(TypedChange::change).toList()))
                        .toList());
    }

    private List<List<TypedChange>> scenarios() {
        var scenarios = new ArrayList<List<TypedChange>>();
        for (var change : changes) {
            if (change.isBlank()) {
                continue;
            }
            if (!change.isOnTop() || scenarios.isEmpty()) {
                scenarios.add(new ArrayList<>());
            }
            scenarios.getLast().add(change);
        }
        return scenarios;
    }

    private static String nameOf(TypedChange change, Shell shell) {
        var name = change.typed("name");
        return name.isEmpty() ? shell.say("Scenarie ", "Scenario ") + change.number() : name;
    }

    /**
     * The field to mend.
     *
     * @param place in the questions, as a path of Bean Validation or a JSON Pointer: {@code /scenarios/1/changes/0/budget}
     */
    String fieldAt(String place) {
        var steps = place.replaceAll("[\\[\\].]+", "/").replaceFirst("^/", "").split("/", -1);
        var scenario = scenarios().get(Integer.parseInt(steps[1]));
        if (!steps[2].equals("changes")) {
            return scenario.getFirst().field(steps[2]);
        }
        // What concerns a change as a whole is shown at the leavers.
        return scenario.get(Integer.parseInt(steps[3])).field(steps.length > 4 ? steps[4] : "leaving");
    }

    /** The whole form as the address holds it. */
    public String query() {
        return (year == null ? "" : "year=" + URLEncoder.encode(year, StandardCharsets.UTF_8) + "&")
                + changes.stream().map(TypedChange::query).collect(joining("&"));
    }
}
