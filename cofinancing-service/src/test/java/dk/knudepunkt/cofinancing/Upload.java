package dk.knudepunkt.cofinancing;

import dk.knudepunkt.platform.testing.Tokens;
import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Sends files that clients of good manners would not send, chunk by chunk and without a stated length. */
public final class Upload {

    private static final int MEGABYTE = 1 << 20;

    private Upload() {}

    /** A file that begins as it should and goes on with empty lines; answers with what the service said. */
    public static String of50Megabytes(String path, String beginning) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(30_000);
            var out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + Tokens.of("analyst")
                            + "\r\nContent-Type: text/csv\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            send(out, beginning);
            return heard(socket.getInputStream());
        }
    }

    /** Up to the end, or until the service hangs up. */
    private static void send(OutputStream out, String beginning) throws IOException {
        try {
            chunk(out, beginning.getBytes(StandardCharsets.UTF_8));
            var lines = "\n".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII);
            for (var sent = 0; sent < 50; sent++) {
                chunk(out, lines);
            }
            out.write("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        } catch (SocketException hungUp) {
            // It has heard enough.
        }
    }

    /** What came before the service hung up, which it does with part of the file unread. */
    private static String heard(InputStream in) throws IOException {
        var heard = new ByteArrayOutputStream();
        try {
            in.transferTo(heard);
        } catch (SocketException hungUp) {
            // It has said enough.
        }
        return heard.toString(StandardCharsets.UTF_8);
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        out.write((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
