package dk.knudepunkt.referrals.referral.attachment;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The bytes of an attachment. */
@Entity
@Immutable
class AttachmentContent {

    @Id
    private UUID attachmentId;

    private byte[] content;

    protected AttachmentContent() {}

    AttachmentContent(UUID attachmentId, byte[] content) {
        this.attachmentId = attachmentId;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
