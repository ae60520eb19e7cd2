package dk.knudepunkt.cases.link;

import dk.knudepunkt.cases.contact.Letters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Function;

/**
 * Sends letters with a secret address in them. Only its digest is kept, so a letter is handed over in the transaction that
 * keeps the digest: what dies in between leaves a letter that opens nothing, and another one follows.
 */
@ApplicationScoped
public class SecretLetters {

    private final SecretLinks links;
    private final Letters letters;

    SecretLetters(SecretLinks links, Letters letters) {
        this.links = links;
        this.letters = letters;
    }

    /**
     * Hands one over.
     *
     * @param page that its address leads to, from the site's root to the last slash
     * @param subject what the address opens
     * @param writing the letter around its address
     */
    public Letters.Fate send(String recipient, String page, UUID subject, Function<String, SecretLetter> writing) {
        var letter = writing.apply(links.make(page, subject));
        return letters.hand(recipient, letter.subject(), letter.text());
    }
}
