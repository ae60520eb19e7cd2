package dk.knudepunkt.gateway.page;

import dk.knudepunkt.platform.page.MenuItem;
import dk.knudepunkt.platform.problem.Language;
import java.util.List;
import java.util.Set;

/**
 * A place to go from the front page and the menu.
 *
 * @param roles whom it is for; none means everybody who has signed in
 */
record Destination(String href, Text title, Text purpose, Set<String> roles) {

    record Text(String danish, String english) {
        String in(Language language) {
            return language == Language.EN ? english : danish;
        }
    }

    private static final List<Destination> ALL = List.of(
            new Destination(
                    "/referrals/queue",
                    new Text("Visitation", "Triage"),
                    new Text(
                            "Køen af henvisninger, ordnet efter den tid, der er tilbage.",
                            "The queue of referrals, ordered by the time that is left."),
                    Set.of("triage", "admin")),
            new Destination(
                    "/referrals/new",
                    new Text("Henvis virksomhed", "Refer a company"),
                    new Text(
                            "Det tager to minutter, og I har svar inden for 24 timer.",
                            "It takes two minutes, and you have an answer within 24 hours."),
                    Set.of("les")),
            new Destination(
                    "/referrals",
                    new Text("Henvisninger", "Referrals"),
                    new Text(
                            "Hvor hver henvisning er nu, og hvad den blev til.",
                            "Where each referral is now, and what came of it."),
                    Set.of("les", "triage", "kam", "analyst", "admin")),
            new Destination(
                    "/referrals/notifications",
                    new Text("Beskeder", "Notifications"),
                    new Text("Det, der er sket, som du skal vide.", "What has happened that you need to know."),
                    Set.of("les", "triage", "developer", "kam", "admin")),
            new Destination(
                    "/referrals/reports/promise",
                    new Text("Svarfrist", "Promise"),
                    new Text(
                            "Hvor mange henvisninger der får svar til tiden.",
                            "How many referrals are answered in time."),
                    Set.of("les", "triage", "kam", "analyst", "admin")),
            new Destination(
                    "/referrals/units",
                    new Text("Enheder", "Units"),
                    new Text(
                            "Hvem i huset der tager sig af hvilken enhed, og hvem der venter på et møde.",
                            "Who at the house takes care of which unit, and who waits for a meeting."),
                    Set.of("les", "triage", "kam", "analyst", "admin")),
            new Destination(
                    "/referrals/personal-data",
                    new Text("Persondata", "Personal data"),
                    new Text(
                            "Hvad der er gemt om et menneske i henvisninger, og hvordan det slettes.",
                            "What referrals keep about a person, and how it is erased."),
                    Set.of("admin")),
            new Destination(
                    "/courses",
                    new Text("Forløb", "Courses"),
                    new Text("De virksomheder, som får vejledning.", "The companies that are being guided."),
                    Set.of("les", "triage", "developer", "kam", "analyst", "admin")),
            new Destination(
                    "/goals",
                    new Text("Mål", "Goals"),
                    new Text(
                            "Resultatkontraktens mål. Hvert tal kan åbnes.",
                            "The goals of the performance contract. Every figure can be opened."),
                    Set.of()),
            new Destination(
                    "/goals/indicators",
                    new Text("2030-mål", "2030 goals"),
                    new Text("Regionens strategiske mål frem mod 2030.", "The region's strategic goals towards 2030."),
                    Set.of()),
            new Destination(
                    "/cofinancing",
                    new Text("Medfinansiering", "Co-financing"),
                    new Text(
                            "Hvad hver kommune betaler til klyngerne, og hvorfor.",
                            "What each municipality pays to the clusters, and why."),
                    Set.of()),
            new Destination(
                    "/cofinancing/clusters",
                    new Text("Klynger", "Clusters"),
                    new Text(
                            "Kontorerne, deres medlemmer og årets resultatkontrakt.",
                            "The offices, their members and the year's result contract."),
                    Set.of()),
            new Destination(
                    "/cofinancing/funding",
                    new Text("Finansiering", "Funding"),
                    new Text(
                            "Ansøgninger, tilskud, gearing og åbne puljer.",
                            "Applications, subsidies, gearing and open pools."),
                    Set.of()));

    static List<Destination> openTo(Set<String> roles) {
        return ALL.stream()
                .filter(destination -> destination.roles.isEmpty()
                        || destination.roles.stream().anyMatch(roles::contains))
                .toList();
    }

    MenuItem link(Language language) {
        return new MenuItem(href, title.in(language), false);
    }

    Card card(Language language) {
        return new Card(href, title.in(language), purpose.in(language));
    }
}
