package dk.knudepunkt.cases.link;

import dk.knudepunkt.local.Mail;
import dk.knudepunkt.platform.testing.MailPort;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;

/** The mail that a company gets, from a server that stays as long as the application that sends to it. */
public record Postbox(String address) {

    private static final Map<Integer, Mail> SERVERS = new ConcurrentHashMap<>();

    /** Opens the server, so that mail arrives from now on. */
    public Postbox {
        server();
    }

    private static Mail server() {
        return SERVERS.computeIfAbsent(
                ConfigProvider.getConfig().getValue("KNUDEPUNKT_SMTP_PORT", Integer.class), Mail::start);
    }

    /** The secret at the end of the address below this page in the so-manieth letter, once that is here. */
    public String secret(String page, int no) {
        var text = letter(no);
        var link = Pattern.compile(Pattern.quote(MailPort.SITE + page) + "([\\w-]{43})\\R")
                .matcher(text);
        if (!link.find()) {
            throw new AssertionError(text);
        }
        return link.group(1);
    }

    /** The so-manieth letter, once it is here. */
    public String letter(int no) {
        return text(Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .until(this::letters, received -> received.size() >= no)
                .get(no - 1));
    }

    /** How many letters are here. */
    public int count() {
        return letters().size();
    }

    private List<MimeMessage> letters() {
        return server().received().stream().filter(this::isOurs).toList();
    }

    private boolean isOurs(MimeMessage letter) {
        try {
            return letter.getAllRecipients()[0].toString().equals(address);
        } catch (MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String text(MimeMessage letter) {
        try {
            return letter.getContent().toString();
        } catch (IOException | MessagingException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
