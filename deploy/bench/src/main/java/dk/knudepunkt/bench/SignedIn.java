package dk.knudepunkt.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/** A person whose browser has a session, and nothing else yet. */
final class SignedIn implements AutoCloseable {

    private static final Pattern ASSET = Pattern.compile("(?:href|src)=\"(/assets/[^\"#]+)");

    private final URI gateway;
    private final HttpClient browser = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.ALWAYS)
            .build();

    private SignedIn(URI gateway) {
        this.gateway = gateway;
    }

    /** By the way that people take, at the local issuer's page. */
    static SignedIn as(String user, URI gateway) throws IOException, InterruptedException {
        var person = new SignedIn(gateway);
        var issuersPage = person.send(HttpRequest.newBuilder(gateway.resolve("/sign-in")));
        person.send(HttpRequest.newBuilder(issuersPage.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + user)));
        return person;
    }

    /** The body as it comes over the wire. */
    byte[] open(String path) throws IOException, InterruptedException {
        var answer = send(HttpRequest.newBuilder(gateway.resolve(path)).header("Accept-Encoding", "gzip"));
        return answer.body();
    }

    /** How many bytes a browser fetches that opens a page for the first time: the page, and all that it names. */
    long atFirstView(String path) throws IOException, InterruptedException {
        var page = open(path);
        var bytes = (long) page.length;
        for (var asset : assetsOf(page)) {
            bytes += open(asset).length;
        }
        return bytes;
    }

    private static Set<String> assetsOf(byte[] page) throws IOException {
        try (var text = new GZIPInputStream(new ByteArrayInputStream(page))) {
            return ASSET.matcher(new String(text.readAllBytes(), StandardCharsets.UTF_8))
                    .results()
                    .map(asset -> asset.group(1))
                    .collect(Collectors.toSet());
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = browser.send(
                request.header("Accept", "text/html")
                        .header("Sec-Fetch-Site", "same-origin")
                        .build(),
                HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode());
        }
        return answer;
    }

    @Override
    public void close() {
        browser.close();
    }
}
