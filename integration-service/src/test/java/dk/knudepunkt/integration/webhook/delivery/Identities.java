package dk.knudepunkt.integration.webhook.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** Receivers' certificates, made with the JDK's own tool: two that this process is made to trust, and a stranger's. */
final class Identities {

    private static final String PASSWORD = "changeit";
    private static final String TRUST_STORE = "javax.net.ssl.trustStore";
    private static final Path DIRECTORY = directory();

    private static final Path TRUSTED = made("trusted", "localhost");
    private static final Path ELSEWHERE = made("elsewhere", "elsewhere.example");
    private static final Path STRANGER = made("stranger", "localhost");

    private Identities() {}

    static SSLContext trusted() {
        return context(TRUSTED);
    }

    static SSLContext elsewhere() {
        return context(ELSEWHERE);
    }

    static SSLContext stranger() {
        return context(STRANGER);
    }

    static void trustInThisProcess() {
        try {
            var authorities = KeyStore.getInstance("PKCS12");
            authorities.load(null, null);
            for (var identity : List.of(TRUSTED, ELSEWHERE)) {
                authorities.setCertificateEntry(
                        identity.getFileName().toString(), store(identity).getCertificate("receiver"));
            }
            var file = DIRECTORY.resolve("authorities.p12");
            try (var out = Files.newOutputStream(file)) {
                authorities.store(out, PASSWORD.toCharArray());
            }
            System.setProperty(TRUST_STORE, file.toString());
            System.setProperty(TRUST_STORE + "Password", PASSWORD);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static void trustNobodyElse() {
        System.clearProperty(TRUST_STORE);
        System.clearProperty(TRUST_STORE + "Password");
    }

    private static Path directory() {
        try {
            return Files.createTempDirectory("identities");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path made(String name, String host) {
        var file = DIRECTORY.resolve(name + ".p12");
        try {
            var tool = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "receiver",
                            "-keyalg",
                            "EC",
                            "-validity",
                            "2",
                            "-dname",
                            "CN=" + host,
                            "-ext",
                            "san=dns:" + host,
                            "-storetype",
                            "PKCS12",
                            "-storepass",
                            PASSWORD,
                            "-keystore",
                            file.toString())
                    .inheritIO()
                    .start();
            if (tool.waitFor() != 0) {
                throw new IllegalStateException("keytool made no certificate");
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static SSLContext context(Path identity) {
        try {
            var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            keys.init(store(identity), PASSWORD.toCharArray());
            var context = SSLContext.getInstance("TLS");
            context.init(keys.getKeyManagers(), null, null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyStore store(Path identity) throws GeneralSecurityException, IOException {
        try (var in = Files.newInputStream(identity)) {
            var store = KeyStore.getInstance("PKCS12");
            store.load(in, PASSWORD.toCharArray());
            return store;
        }
    }
}
