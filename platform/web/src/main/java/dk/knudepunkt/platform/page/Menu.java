package dk.knudepunkt.platform.page;

import static dk.knudepunkt.platform.security.Role.*;

import dk.knudepunkt.platform.problem.Language;
import dk.knudepunkt.platform.security.Caller;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The main navigation: the same in all services, with what the reader's roles open. */
final class Menu {

    private record Entry(String href, String danish, String english, Set<String> roles) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry("/referrals/queue", "Visitation", "Triage", Set.of(TRIAGE, ADMIN)),
            new Entry("/referrals/new", "Henvis virksomhed", "Refer a company", Set.of(LES)),
            new Entry("/referrals", "Henvisninger", "Referrals", Set.of(LES, TRIAGE, KAM, ANALYST, ADMIN)),
            new Entry(
                    "/referrals/notifications",
                    "Beskeder",
                    "Notifications",
                    Set.of(LES, TRIAGE, DEVELOPER, KAM, ADMIN)),
            new Entry("/referrals/reports/promise", "Svarfrist", "Promise", Set.of(LES, TRIAGE, KAM, ANALYST, ADMIN)),
            new Entry("/referrals/units", "Enheder", "Units", Set.of(LES, TRIAGE, KAM, ANALYST, ADMIN)),
            new Entry("/referrals/personal-data", "Persondata", "Personal data", Set.of(ADMIN)),
            new Entry("/courses", "Forløb", "Courses", Set.of(LES, TRIAGE, DEVELOPER, KAM, ANALYST, ADMIN)),
            new Entry("/goals", "Mål", "Goals", Set.of()),
            new Entry("/goals/indicators", "2030-mål", "2030 goals", Set.of()),
            new Entry("/cofinancing", "Medfinansiering", "Co-financing", Set.of()),
            new Entry("/cofinancing/clusters", "Klynger", "Clusters", Set.of()),
            new Entry("/cofinancing/funding", "Finansiering", "Funding", Set.of()));

    private Menu() {}

    static List<MenuItem> of(Caller caller, Language language, String path) {
        var open = ENTRIES.stream().filter(entry -> isOpen(entry, caller)).toList();
        var current = current(open, path);
        return open.stream()
                .map(entry -> new MenuItem(
                        entry.href(),
                        language == Language.EN ? entry.english() : entry.danish(),
                        current.filter(entry::equals).isPresent()))
                .toList();
    }

    private static boolean isOpen(Entry entry, Caller caller) {
        return entry.roles().isEmpty() || entry.roles().stream().anyMatch(caller::is);
    }

    /** The entry that names most of the path: on /goals/indicators not also /goals. */
    private static Optional<Entry> current(List<Entry> open, String path) {
        return open.stream()
                .filter(entry -> path.equals(entry.href()) || path.startsWith(entry.href() + "/"))
                .max(Comparator.comparingInt(entry -> entry.href().length()));
    }
}
