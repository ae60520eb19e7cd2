package dk.knudepunkt.platform.attachment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** A file as it was sent in the part {@code file}; carried, never compared. */
@SuppressWarnings("ArrayRecordComponent")
public record Upload(String name, String declaredType, byte[] content) {

    public static final int MAX_BYTES = 10 * 1024 * 1024;

    private static final String FIELD = "/file";

    /** Reads it; a part need not say how its file is called, and a request that is too large never gets here. */
    public static Upload read(@Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw FileProblem.empty().at(FIELD);
        }
        if (file.size() > MAX_BYTES) {
            throw FileProblem.tooLarge().at(FIELD);
        }
        try {
            return new Upload(
                    file.fileName(),
                    Objects.requireNonNullElse(file.contentType(), ""),
                    Files.readAllBytes(file.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What it is, if it is what it says and something that is taken. */
    public FileKind checked() {
        requirePlainName();
        if (content.length == 0) {
            throw FileProblem.empty().at(FIELD);
        }
        var kind = FileKind.of(content)
                .orElseThrow(() -> FileProblem.kindNotTaken().at(FIELD));
        if (!kind.isNamed(name) || !kind.isDeclared(declaredType)) {
            throw FileProblem.falseType(kind).at(FIELD);
        }
        return kind;
    }

    /** No path, nothing invisible, nothing that a file system or a header reads otherwise. */
    private void requirePlainName() {
        if (!name.matches("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._()+,&'–-]{0,199}") || name.contains("..")) {
            throw FileProblem.nameNotTaken().at(FIELD);
        }
    }
}
