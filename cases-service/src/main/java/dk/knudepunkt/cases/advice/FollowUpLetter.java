package dk.knudepunkt.cases.advice;

import dk.knudepunkt.cases.link.SecretLetter;

/** What is written to a company half a year after, in both languages; it names nobody. */
final class FollowUpLetter {

    private FollowUpLetter() {}

    static SecretLetter of(String address) {
        return new SecretLetter("Har I brugt den rådgivning, vi henviste til?", """
                For et halvt år siden henviste erhvervshuset jer til rådgivning hos andre. Har I brugt den?
                Svar med ét klik, uden at logge ind:

                %s

                —
                Half a year ago the business house referred you to advice from others. Have you used it?
                Answer by one click, without signing in:

                %s?lang=en
                """.formatted(address, address));
    }
}
