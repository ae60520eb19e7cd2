package dk.knudepunkt.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** An SMTP server that takes mail for anyone and sends it nowhere; what it took can be read with a mail program. */
public final class Mail implements AutoCloseable {
    private final GreenMail server;

    private Mail(GreenMail server) {
        this.server = server;
    }

    /** A mail catcher for one test run, on a free port. */
    public static Mail start() {
        return start(Ports.free());
    }

    public static Mail start(int smtp) {
        return start(on(smtp, ServerSetup.PROTOCOL_SMTP));
    }

    /** Whoever asks for a mailbox by IMAP gets it: the user is the address, the password anything. */
    public static Mail start(int smtp, int imap) {
        return start(on(smtp, ServerSetup.PROTOCOL_SMTP), on(imap, ServerSetup.PROTOCOL_IMAP));
    }

    private static Mail start(ServerSetup... setups) {
        Noise.silence();
        var server = new GreenMail(setups);
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return new Mail(server);
    }

    private static ServerSetup on(int port, String protocol) {
        return new ServerSetup(port, "localhost", protocol);
    }

    public int port() {
        return server.getSmtp().getPort();
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
