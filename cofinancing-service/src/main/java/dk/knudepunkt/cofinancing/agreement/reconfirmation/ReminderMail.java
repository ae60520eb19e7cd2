package dk.knudepunkt.cofinancing.agreement.reconfirmation;

import static java.util.stream.Collectors.joining;

import java.util.List;

/** What a reminder says, in both languages, since a mailbox has no language. */
record ReminderMail(Board.BoardRow row, List<Board.BoardAgreement> missing, int year, String site) {

    static ReminderMail of(Board board, Board.BoardRow row, String site) {
        return new ReminderMail(row, row.missingOf(board.agreements()).toList(), board.year(), site);
    }

    /** The mailbox of a municipality's finance office is its code in the domain of the house. */
    String mailbox() {
        return "municipality-" + row.municipalityCode();
    }

    String subject() {
        return "%s mangler at bekræfte medfinansieringen for %d".formatted(row.municipality(), year);
    }

    String text() {
        return """
                %s mangler at bekræfte for %d, senest den 31. december %d:
                %s

                Bekræft, med henvisning til referatet: %s/cofinancing/reconfirmations/%d

                —
                %s has still to confirm for %d, by 31 December %d: %s.
                """.formatted(
                        row.municipality(),
                        year,
                        year - 1,
                        missing.stream().map(each -> "- " + each.name().da()).collect(joining("\n")),
                        site,
                        year,
                        row.municipality(),
                        year,
                        year - 1,
                        missing.stream().map(each -> each.name().en()).collect(joining(", ")));
    }
}
