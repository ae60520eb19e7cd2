package dk.knudepunkt.platform.attachment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.apache.tika.Tika;

/** The kinds of files that are taken. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpe?g"),
    GIF("image/gif", "gif"),
    WEBP("image/webp", "webp");

    private static final Tika TIKA = new Tika();

    private final String mediaType;
    private final String endings;

    FileKind(String mediaType, String endings) {
        this.mediaType = mediaType;
        this.endings = endings;
    }

    /** What the bytes say, whatever the file is called. */
    static Optional<FileKind> of(byte[] content) {
        var detected = TIKA.detect(content);
        return Arrays.stream(values())
                .filter(kind -> kind.mediaType.equals(detected))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    boolean isNamed(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).matches(".*\\." + endings);
    }

    /** A client that does not know says octet-stream or nothing; any other claim must be true. */
    boolean isDeclared(String claim) {
        var type = claim.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
        return type.isEmpty() || type.equals("application/octet-stream") || type.equals(mediaType);
    }
}
