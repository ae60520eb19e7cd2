package dk.knudepunkt.cases.evaluation;

import dk.knudepunkt.cases.link.SecretLetter;

/**
 * What is written to a company, in both languages, since an address has none. It says nothing about the company: whoever
 * reads it by mistake learns only that somebody was guided.
 */
final class EvaluationLetter {

    private EvaluationLetter() {}

    static SecretLetter asking(String address) {
        return letter("Hvad synes du om vejledningen?", "", "", address);
    }

    static SecretLetter reminding(String address) {
        return letter(
                "Påmindelse: hvad synes du om vejledningen?",
                "Vi skrev til dig for en uge siden. ",
                "We wrote to you a week ago. ",
                address);
    }

    private static SecretLetter letter(String subject, String danish, String english, String address) {
        return new SecretLetter(subject, """
                %sJeres forløb hos erhvervshuset er slut, og vi vil gerne vide, hvad I fik ud af det.
                Det tager to minutter, og du behøver ikke logge ind:

                %s

                Adressen kan bruges én gang og gælder i 60 dage. Har du allerede svaret, skal du ikke gøre mere.

                —
                %sYour course with the business house is over, and we would like to know what you got out of it.
                It takes two minutes, without signing in:

                %s?lang=en

                The address can be used once, within 60 days. If you have answered, there is nothing more to do.
                """.formatted(danish, address, english, address));
    }
}
