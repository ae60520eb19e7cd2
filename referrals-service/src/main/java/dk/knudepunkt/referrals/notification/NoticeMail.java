package dk.knudepunkt.referrals.notification;

/** A notice as a mail, in both languages, since a mailbox has no language. */
record NoticeMail(String subject, String text) {

    /**
     * Writes it.
     *
     * @param address under which people reach the pages
     */
    static NoticeMail of(Notice notice, String address) {
        var danish = notice.kind().danish() + percent(notice);
        var english = notice.kind().english() + percent(notice);
        return new NoticeMail(notice.reference() + ": " + danish, """
                %s.

                %s: %s/referrals/%s

                —
                %s.
                """.formatted(
                        danish, notice.reference(), address, notice.referralId(), english));
    }

    private static String percent(Notice notice) {
        return notice.percent() == null ? "" : " (" + notice.percent() + " %)";
    }
}
