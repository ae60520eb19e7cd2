package dk.knudepunkt.cofinancing.whatif;

import static dk.knudepunkt.platform.page.Typed.orNull;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.cofinancing.agreement.AllocationKey;
import dk.knudepunkt.platform.page.Shell;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One scenario as its form sends it: in the address, so that the link alone shares it. Names as in {@link Change}. */
public class WhatIfForm {

    private static final String DIGITS = "[0-9]{1,13}";

    @QueryParam("year")
    public @Nullable String year;

    @QueryParam("clusters")
    public List<String> clusters = List.of();

    @QueryParam("leaving")
    public List<String> leaving = List.of();

    @QueryParam("joining")
    public List<String> joining = List.of();

    @QueryParam("lead")
    public @Nullable String lead;

    @QueryParam("leadShare")
    public @Nullable String leadShare;

    @QueryParam("budget")
    public @Nullable String budget;

    @QueryParam("keyDate")
    public @Nullable String keyDate;

    /** Empty, POPULATION or EQUAL; other keys have no form. */
    @QueryParam("key")
    public @Nullable String key;

    /** What the fields are called, in the order of the form. */
    static Map<String, String> labels(Shell shell) {
        var labels = new LinkedHashMap<String, String>();
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

    /** The municipalities chosen at {@code leaving} or {@code joining}. */
    public List<String> chosen(String field) {
        return field.equals("leaving") ? leaving : joining;
    }

    /** What was typed at {@code budget} or {@code leadShare}. */
    public String typed(String field) {
        return text(field.equals("budget") ? budget : leadShare);
    }

    /** Whether anything is supposed at all. */
    boolean isBlank() {
        return leaving.isEmpty()
                && joining.isEmpty()
                && text(lead).isEmpty()
                && text(leadShare).isEmpty()
                && text(budget).isEmpty()
                && text(keyDate).isEmpty()
                && text(key).isEmpty();
    }

    /** The one question of the form. */
    Questions questions(int ofYear, String name) {
        return new Questions(ofYear, List.of(new Scenario(name, List.of(change()))));
    }

    Change change() {
        return new Change(
                Set.copyOf(clusters),
                Set.copyOf(leaving),
                new TreeSet<>(joining),
                orNull(lead),
                amount(leadShare),
                amount(budget),
                date(keyDate),
                switch (text(key)) {
                    case "POPULATION" -> new AllocationKey.ByPopulation();
                    case "EQUAL" -> new AllocationKey.Equal();
                    default -> null;
                });
    }

    /** Points or spaces may part the thousands; what is no number is refused as a negative one is. */
    private static @Nullable Long amount(@Nullable String typed) {
        var digits = text(typed).replaceAll("[.\\s\\u00A0]", "");
        if (digits.isEmpty()) {
            return null;
        }
        return digits.matches(DIGITS) ? Long.valueOf(digits) : Long.valueOf(-1);
    }

    private static @Nullable LocalDate date(@Nullable String typed) {
        try {
            return text(typed).isEmpty() ? null : LocalDate.parse(text(typed));
        } catch (DateTimeParseException noDate) {
            return LocalDate.MIN.withYear(1);
        }
    }
}
