package dk.knudepunkt.referrals.referral.attachment;

import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.attachment.FileKind;
import dk.knudepunkt.platform.attachment.Upload;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A file beside a referral; its bytes stand in {@link AttachmentContent}, so that a list does not read them. */
@Entity
@Immutable
class Attachment {

    static final int MAX_PER_REFERRAL = 20;

    @Id
    private UUID id;

    private UUID referralId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int bytes;
    private String addedBy;
    private Instant addedAt;

    protected Attachment() {}

    /** Takes the file, if it is what it says and something that is taken. */
    Attachment(UUID referralId, Upload upload, String addedBy, Instant addedAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.referralId = referralId;
        this.name = upload.name();
        this.kind = upload.checked();
        this.bytes = upload.content().length;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID referralId() {
        return referralId;
    }

    String name() {
        return name;
    }

    FileKind kind() {
        return kind;
    }

    int bytes() {
        return bytes;
    }

    String addedBy() {
        return addedBy;
    }

    Instant addedAt() {
        return addedAt;
    }
}
