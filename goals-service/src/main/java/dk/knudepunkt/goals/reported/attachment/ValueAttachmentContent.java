package dk.knudepunkt.goals.reported.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of a file beside a reported value. */
@Entity
@Immutable
class ValueAttachmentContent {

    @Id
    private UUID attachmentId;

    private byte[] content;

    protected ValueAttachmentContent() {}

    ValueAttachmentContent(UUID attachmentId, byte[] content) {
        this.attachmentId = attachmentId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
