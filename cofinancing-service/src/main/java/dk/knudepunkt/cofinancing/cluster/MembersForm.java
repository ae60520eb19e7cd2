package dk.knudepunkt.cofinancing.cluster;

import static dk.knudepunkt.platform.page.Typed.date;
import static dk.knudepunkt.platform.page.Typed.text;

import dk.knudepunkt.platform.page.FormErrors;
import dk.knudepunkt.platform.page.Shell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** The members per region on a day as a browser sends them: a field per region, empty where there is no number. */
public class MembersForm {

    private static final String NUMBER = "\\d{1,6}";

    @RestForm
    public @Nullable String countedOn;

    @RestForm("ZEALAND")
    public @Nullable String zealand;

    @RestForm("CAPITAL")
    public @Nullable String capital;

    @RestForm("SOUTHERN_DENMARK")
    public @Nullable String southernDenmark;

    @RestForm("CENTRAL_DENMARK")
    public @Nullable String centralDenmark;

    @RestForm("NORTH_DENMARK")
    public @Nullable String northDenmark;

    @RestForm("NOT_SPLIT")
    public @Nullable String notSplit;

    @RestForm
    public long version;

    /** A region with what is typed for it. */
    record Field(Region region, String value) {}

    static MembersForm blank(ClusterView cluster) {
        var form = new MembersForm();
        form.version = cluster.version();
        return form;
    }

    List<Field> fields() {
        return Arrays.stream(Region.values())
                .map(region -> new Field(region, typed(region)))
                .toList();
    }

    FormErrors errors(Shell shell) {
        var errors = new LinkedHashMap<String, String>();
        if (date(countedOn) == null) {
            errors.put(
                    "countedOn",
                    shell.say("Skriv en dato, for eksempel 2021-08-18", "Write a date such as 2021-08-18"));
        }
        fields().stream()
                .filter(field -> !field.value().isEmpty() && !field.value().matches(NUMBER))
                .forEach(field -> errors.put(
                        field.region().name(), shell.say("Skriv et helt tal uden tegn", "Write a whole number")));
        if (fields().stream().allMatch(field -> field.value().isEmpty())) {
            errors.put(Region.ZEALAND.name(), shell.say("Skriv mindst ét tal", "Write at least one number"));
        }
        return new FormErrors(errors);
    }

    LocalDate day() {
        return Objects.requireNonNull(date(countedOn));
    }

    Map<Region, Integer> counts() {
        var counts = new EnumMap<Region, Integer>(Region.class);
        fields().stream()
                .filter(field -> !field.value().isEmpty())
                .forEach(field -> counts.put(field.region(), Integer.valueOf(field.value())));
        return counts;
    }

    private String typed(Region region) {
        var value = switch (region) {
            case ZEALAND -> zealand;
            case CAPITAL -> capital;
            case SOUTHERN_DENMARK -> southernDenmark;
            case CENTRAL_DENMARK -> centralDenmark;
            case NORTH_DENMARK -> northDenmark;
            case NOT_SPLIT -> notSplit;
        };
        return text(value);
    }
}
