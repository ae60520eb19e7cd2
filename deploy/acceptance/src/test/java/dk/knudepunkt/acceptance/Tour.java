package dk.knudepunkt.acceptance;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;

/** The tour of docs/tour.md, stop by stop. */
final class Tour {

    static final Path DOCUMENT = Path.of("../../docs/tour.md").toAbsolutePath().normalize();
    static final Path PICTURES = DOCUMENT.resolveSibling("tour");
    static final List<Screen> SCREENS = List.of(Screen.DESK, Screen.PHONE);

    static final List<TourStop> STOPS = List.of(
            new TourStop(
                    "desk",
                    "triage",
                    "/",
                    "",
                    "The desk: what now?",
                    "How many referrals wait, how many are overdue, which are next, and how the promise was kept this month, in"
                            + " both readings, with its interval."),
            new TourStop(
                    "queue",
                    "triage",
                    "/referrals/queue",
                    "",
                    "The live queue",
                    "Least time left first. Take some in hand, so that two do not work on one, and give them back; accept from the"
                            + " row. It reads itself again when something happens."),
            new TourStop(
                    "unit",
                    "les-solroed",
                    "/",
                    "",
                    "A local unit: who has the ball?",
                    "What the unit has referred, and who owes the next step; a question of the house comes first."),
            new TourStop(
                    "referral",
                    "les-solroed",
                    "/referrals?status=ACCEPTED",
                    "tbody a",
                    "A referral and its clock",
                    "What was asked and answered when, and how the 24 hours were spent, stretch by stretch."),
            new TourStop(
                    "courses",
                    "developer",
                    "/courses/mine",
                    "",
                    "A business developer: my courses",
                    "What is due and what is new, the most urgent first."),
            new TourStop(
                    "units",
                    "kam",
                    "/referrals/units",
                    "",
                    "A key account manager: the units",
                    "Who takes care of which unit, which meeting is due, and who was not visited this year."),
            new TourStop(
                    "scoreboard",
                    "analyst",
                    "/goals/contracts/{year}/scoreboard",
                    "",
                    "An analyst: the contract’s targets",
                    "Each target with its verdict, what was to be expected by now, and the forecast; what cannot be judged is said to"
                            + " be so."),
            new TourStop(
                    "figure",
                    "analyst",
                    "/goals/contracts/{year}/targets/9.1",
                    "",
                    "A figure opens",
                    "From the number to what it counts, by whom it was defined, and what does not count and why."),
            new TourStop(
                    "council",
                    "council",
                    "/",
                    "",
                    "The council: one page",
                    "How the targets stand, and which of them need a decision."),
            new TourStop(
                    "municipality",
                    "finance-greve",
                    "/cofinancing/2021/municipalities/253",
                    "",
                    "A finance officer: what we pay and why",
                    "The key step by step, to the krone, as the council’s printed table has it."),
            new TourStop(
                    "what-if",
                    "finance-greve",
                    "/cofinancing/what-if?year=2021&leaving=269",
                    "",
                    "What if a municipality leaves?",
                    "The same arithmetic on other terms; the address can be sent to others."),
            new TourStop(
                    "operation",
                    "admin",
                    "/",
                    "",
                    "An administrator: is all well?",
                    "Each service on its own: messages on their way, dead letters, mails that bounce, jobs that are late."));

    private Tour() {}

    static String document() {
        return STOPS.stream().map(TourStop::markdown).collect(joining("\n", """
                # A short tour

                Each role's most telling page, on a desk and on a phone, as `./up --fresh --demo` shows it in English; all pages are
                Danish first. The pictures are taken, and this page is written, by

                    deploy/tour/tour

                What each of these roles does on a morning is played by `MorningStoryTest` in [deploy/acceptance](../deploy/acceptance).

                """, ""));
    }
}
