package dk.knudepunkt.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;

/** An SMTP server that takes mail for anyone and sends it nowhere. */
public final class Mail implements AutoCloseable {
    private final GreenMail server;

    private Mail(GreenMail server) {
        this.server = server;
    }

    /** A mail catcher for one test run, on a free port. */
    public static Mail start() {
        return start(Ports.free());
    }

    public static Mail start(int port) {
        Noise.silence();
        var server = new GreenMail(new ServerSetup(port, "localhost", ServerSetup.PROTOCOL_SMTP));
        server.withConfiguration(new GreenMailConfiguration().withDisabledAuthentication());
        server.start();
        return new Mail(server);
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
