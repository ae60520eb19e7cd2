package dk.knudepunkt.cases.newcustomer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course by what was said of it last, in plain words; and what the contract says of such a one. */
final class ToldCourse {

    private static final Map<String, List<String>> KINDS_OF_TARGETS = Map.of(
            "9.1", List.of("SHORT"),
            "9.2", List.of("ACTION_PLAN"),
            "9.3", List.of("GROWTH_PLAN", "TRANSITION_PLAN"));

    final String id;
    final String cvr;

    String kind;
    String account;
    String developer = "developer";
    LocalDate startedOn;

    @Nullable
    LocalDate completedOn;

    @Nullable
    LocalDate cancelledOn;

    @Nullable
    LocalDate pausedOn;

    boolean isMistake;

    @Nullable
    String referral;

    @Nullable
    LocalDate acceptedOn;

    /** How often others were told of it, but for its readings. */
    int told = 1;

    /** How new its company was, as it was judged, the first first. */
    final List<Map<NewnessReading, Newness>> judgements = new ArrayList<>();

    ToldCourse(String id, String cvr, String kind, String account, LocalDate startedOn) {
        this.id = id;
        this.cvr = cvr;
        this.kind = kind;
        this.account = account;
        this.startedOn = startedOn;
    }

    boolean isOver() {
        return completedOn != null || cancelledOn != null;
    }

    boolean goesOn() {
        return !isOver() && pausedOn == null;
    }

    @Nullable
    LocalDate endedOn() {
        return completedOn == null ? cancelledOn : completedOn;
    }

    PastGuidance guidance() {
        return new PastGuidance(UUID.fromString(id), startedOn, endedOn());
    }

    /** Only what the house itself pays for counts, once it is completed, in that year's contract, for the target of its kind. */
    Map<String, String> counting() {
        var verdicts = new HashMap<String, String>();
        KINDS_OF_TARGETS.forEach((target, kinds) -> verdicts.put(target, verdict(kinds)));
        return verdicts;
    }

    private String verdict(List<String> kinds) {
        if (!kinds.contains(kind)) {
            return "OTHER_KIND";
        }
        if (cancelledOn != null) {
            return "CANCELLED";
        }
        if (!account.equals("specialised")) {
            return "OTHER_ACCOUNT";
        }
        return completedOn == null ? "WHEN_COMPLETED" : "COUNTS";
    }
}
