package dk.knudepunkt.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;

/** What a browser does without scripts: keeps cookies, follows redirects, says where a form came from. */
public final class Browser implements AutoCloseable {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client;

    public Browser(HttpClient.Redirect redirects) {
        client = HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirects)
                .build();
    }

    public static Browser following() {
        return new Browser(HttpClient.Redirect.ALWAYS);
    }

    public HttpResponse<String> open(String page) {
        return send(request(Address.of(page)).GET());
    }

    /** What a script of an open page asks for, by itself. */
    public HttpResponse<String> ask(String address) {
        return send(HttpRequest.newBuilder(Address.of(address)).GET());
    }

    /** Opens a page that is to be read while it comes. */
    public InputStream read(String page) {
        return send(request(Address.of(page)).GET(), BodyHandlers.ofInputStream())
                .body();
    }

    /** What a script of an open page listens to, until it ends or the browser is closed. */
    public HttpResponse<InputStream> listen(String address) {
        return send(
                HttpRequest.newBuilder(Address.of(address))
                        .header("Accept", "text/event-stream")
                        .GET(),
                BodyHandlers.ofInputStream());
    }

    public HttpResponse<String> submit(String form, String fields) {
        return submit(Address.of(form), fields);
    }

    /** Sends a form with a file in it. */
    public HttpResponse<String> upload(String form, String boundary, String parts) {
        return send(request(Address.of(form))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(parts)));
    }

    public void forget(String cookiesBeginningWith) {
        var store = cookies.getCookieStore();
        List.copyOf(store.getCookies()).stream()
                .filter(cookie -> cookie.getName().startsWith(cookiesBeginningWith))
                .forEach(cookie -> store.getURIs().forEach(uri -> store.remove(uri, cookie)));
    }

    /** Goes on to the issuer and chooses the user there. */
    public HttpResponse<String> signInAt(HttpResponse<String> issuersPage, String user) {
        return submit(issuersPage.uri(), "username=" + user);
    }

    private HttpResponse<String> submit(URI form, String fields) {
        return send(request(form)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(fields)));
    }

    /** Opens a page and chooses the user at the issuer, to which it leads. */
    public HttpResponse<String> openAs(String user, String page) {
        return submit(open(page).uri(), "username=" + user);
    }

    public List<HttpCookie> cookies() {
        return cookies.getCookieStore().getCookies();
    }

    public void keep(HttpCookie cookie) {
        cookies.getCookieStore().add(Address.of("/"), cookie);
    }

    private static HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri).header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return send(request, BodyHandlers.ofString());
    }

    private <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Leaves what is still coming. */
    public void hangUp() {
        client.shutdownNow();
    }

    @Override
    public void close() {
        client.close();
    }
}
