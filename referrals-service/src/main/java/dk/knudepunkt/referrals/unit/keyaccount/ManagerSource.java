package dk.knudepunkt.referrals.unit.keyaccount;

import static java.util.stream.Collectors.groupingBy;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.people.People;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key account managers of the units whose pages the caller may open, each with their units. */
@ApplicationScoped
class ManagerSource implements SearchSource {

    private final KeyAccountService service;
    private final People people;

    ManagerSource(KeyAccountService service, People people) {
        this.service = service;
        this.people = people;
    }

    private record Entrusted(String name, List<KeyAccountView> accounts) {}

    @Override
    public int place() {
        return 46;
    }

    @Override
    public Words kind() {
        return new Words("Key account managers", "Key account managers");
    }

    @Override
    public @Nullable String permission() {
        return "key-account:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var entrusted = service.all().stream()
                .filter(account -> account.managerId() != null)
                .collect(groupingBy(account -> String.valueOf(account.managerId())));
        var found = entrusted.entrySet().stream()
                .map(accounts -> new Entrusted(people.nameOf(accounts.getKey()), accounts.getValue()))
                .filter(manager -> text.isIn(manager.name()))
                .sorted(Comparator.comparing(Entrusted::name))
                .toList();
        return Hits.of(found, manager -> hit(manager, shell), KeyAccountPages.PATH);
    }

    private static SearchHit hit(Entrusted manager, Shell shell) {
        var accounts = manager.accounts();
        var first = accounts.getFirst();
        return accounts.size() == 1
                ? new SearchHit(manager.name(), first.unitName(), KeyAccountPages.PATH + '/' + first.unitCode(), false)
                : new SearchHit(
                        manager.name(),
                        accounts.size() + " " + shell.say("enheder", "units"),
                        KeyAccountPages.PATH,
                        false);
    }
}
