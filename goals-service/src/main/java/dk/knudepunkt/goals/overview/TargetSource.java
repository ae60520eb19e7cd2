package dk.knudepunkt.goals.overview;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.contract.Contract;
import dk.knudepunkt.goals.contract.Contracts;
import dk.knudepunkt.goals.contract.Goal;
import dk.knudepunkt.goals.contract.Target;
import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import dk.knudepunkt.platform.time.Denmark;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.InstantSource;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The goals and targets of the contract that applies today, by their numbers and titles in either language. */
@ApplicationScoped
class TargetSource implements SearchSource {

    private final Contracts contracts;
    private final InstantSource clock;

    TargetSource(Contracts contracts, InstantSource clock) {
        this.contracts = contracts;
        this.clock = clock;
    }

    @Override
    public int place() {
        return 50;
    }

    @Override
    public Words kind() {
        return new Words("Mål og delmål", "Goals and targets");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var contract = contracts.applyingOn(Denmark.dateOf(clock.instant()));
        var here = "/goals/contracts/" + contract.key();
        var found = contract.goals().stream()
                .flatMap(goal -> Stream.concat(goals(goal, text, here, shell), targets(goal, text, contract, shell)))
                .limit(Hits.MOST + 1)
                .toList();
        return Hits.of(found, hit -> hit, here);
    }

    private static Stream<SearchHit> goals(Goal goal, SearchText text, String here, Shell shell) {
        var title = goal.terms().title();
        return isCalled(title, text)
                ? Stream.of(
                        new SearchHit(goal.no() + ". " + shell.word(title), null, here + "#goal-" + goal.no(), false))
                : Stream.empty();
    }

    private static Stream<SearchHit> targets(Goal goal, SearchText text, Contract contract, Shell shell) {
        return goal.targets().stream()
                .filter(target -> target.code().equals(text.text())
                        || isCalled(target.terms().title(), text))
                .map(target -> hit(target, text, contract, shell));
    }

    private static SearchHit hit(Target target, SearchText text, Contract contract, Shell shell) {
        return new SearchHit(
                target.code() + " " + shell.word(target.terms().title()),
                shell.say("Delmål i kontrakten ", "Target of the contract ") + contract.year(),
                "/goals/contracts/%s/targets/%s".formatted(contract.key(), target.code()),
                target.code().equals(text.text()));
    }

    private static boolean isCalled(Wording title, SearchText text) {
        return text.isIn(title.da()) || text.isIn(title.en());
    }
}
