package dk.knudepunkt.goals.activity;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people met for. */
@Schema(name = "FigureActivityKind")
public enum ActivityKind implements Term {
    COORDINATION("Koordinationsmøde", "Coordination meeting"),
    VISIT("Besøg", "Visit"),
    ACTOR_FORUM("Forum for erhvervsfremmeaktører", "Forum for business promotion actors"),
    ADVISER_NETWORK("Netværksmøde for konsulenter", "Network meeting of advisers"),
    PROJECT_FORUM("Forum for projektaktører", "Forum for project actors"),
    EMPLOYMENT_NETWORK("Netværk med beskæftigelsessystemet", "Network with the employment system");

    private final Words words;

    ActivityKind(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
