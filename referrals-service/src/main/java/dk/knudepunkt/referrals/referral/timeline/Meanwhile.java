package dk.knudepunkt.referrals.referral.timeline;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.web.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells whoever was overtaken what has happened to a referral since they looked, as far as they may know it. */
@ApplicationScoped
public class Meanwhile {

    private final TimelineService service;
    private final People people;

    Meanwhile(TimelineService service, People people) {
        this.service = service;
        this.people = people;
    }

    /** The number of the last thing that has happened. */
    public long last(UUID referralId) {
        return service.last(referralId);
    }

    /**
     * One sentence for each thing, oldest first.
     *
     * @param seen the number that {@link #last} gave then, as a page brought it back; of anything else nothing is known
     */
    public List<String> since(UUID referralId, @Nullable String seen, Shell shell) {
        return seen == null || !seen.matches("\\d{1,18}")
                ? List.of()
                : service.after(referralId, Long.parseLong(seen), Page.MAX_LIMIT).stream()
                        .map(entry -> sentence(TimelineLine.of(entry), shell))
                        .toList();
    }

    private String sentence(TimelineLine line, Shell shell) {
        var entry = line.entry();
        var code = line.code() == null ? "" : ": " + shell.word(line.code());
        var text = entry.text() == null ? "" : " “" + entry.text() + "”";
        return "%s, %s: %s%s.%s"
                .formatted(
                        shell.moment(entry.at()), people.nameOf(entry.actor()), shell.word(entry.kind()), code, text);
    }
}
