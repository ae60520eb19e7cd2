package dk.knudepunkt.referrals.referral.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Objects;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/** Reads a file that came with a form; a request that is too large never gets here. */
@ApplicationScoped
class Uploads {

    /** A part need not say how its file is called. */
    Attachment.Upload read(@Nullable FileUpload file) {
        if (file == null || file.fileName() == null || file.fileName().isEmpty()) {
            throw AttachmentProblem.empty().at("/file");
        }
        if (file.size() > Attachment.MAX_BYTES) {
            throw AttachmentProblem.tooLarge().at("/file");
        }
        try {
            return new Attachment.Upload(
                    file.fileName(),
                    Objects.requireNonNullElse(file.contentType(), ""),
                    Files.readAllBytes(file.uploadedFile()));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
