package dk.knudepunkt.acceptance;

import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.search.SearchTerm;
import jakarta.mail.search.SubjectTerm;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;

/** The mail that the platform sent, read as a mail program reads it. */
final class Mailboxes {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final int port;

    Mailboxes(int port) {
        this.port = port;
    }

    record Letter(String subject, String text) {

        /** The one link that it has. */
        String link() {
            var links = LINK.matcher(text).results().map(found -> found.group()).toList();
            if (links.size() != 1) {
                throw new AssertionError("Links of " + subject + ": " + links);
            }
            return links.getFirst();
        }
    }

    /** Those with a subject, looked for by the server: a mailbox may hold thousands. */
    List<Letter> about(String subject, String code) throws MessagingException, IOException {
        return letters(code + "@knudepunkt.example", new SubjectTerm(subject));
    }

    /** All letters to this address. */
    List<Letter> to(String address) throws MessagingException, IOException {
        return letters(address, new SubjectTerm(""));
    }

    /** The links of the letters to this address that lead below a path, without what is asked there. */
    List<String> links(String address, String path) throws MessagingException, IOException {
        return to(address).stream()
                .flatMap(letter -> LINK.matcher(letter.text()).results())
                .map(found -> found.group().replaceAll("\\?.*", ""))
                .filter(link -> URI.create(link).getPath().startsWith(path))
                .distinct()
                .toList();
    }

    private List<Letter> letters(String address, SearchTerm wanted) throws MessagingException, IOException {
        try (var store = Session.getInstance(new Properties()).getStore("imap")) {
            store.connect("localhost", port, address, "anything");
            try (var inbox = store.getFolder("INBOX")) {
                inbox.open(Folder.READ_ONLY);
                List<Letter> letters = new ArrayList<>();
                for (var message : inbox.search(wanted)) {
                    letters.add(new Letter(
                            message.getSubject(), message.getContent().toString()));
                }
                return letters;
            }
        }
    }
}
