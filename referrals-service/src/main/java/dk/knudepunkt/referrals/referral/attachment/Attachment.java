package dk.knudepunkt.referrals.referral.attachment;

import com.fasterxml.uuid.Generators;
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

    static final int MAX_BYTES = 10 * 1024 * 1024;
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

    /** A file as it was sent; carried, never compared. */
    @SuppressWarnings("ArrayRecordComponent")
    record Upload(String name, String declaredType, byte[] content) {}

    /** Takes the file, if it is what it says and something that is taken. */
    Attachment(UUID referralId, Upload upload, String addedBy, Instant addedAt) {
        requirePlainName(upload.name());
        requireSize(upload.content().length);
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.referralId = referralId;
        this.name = upload.name();
        this.kind = kindOf(upload);
        this.bytes = upload.content().length;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    /** No path, nothing invisible, nothing that a file system or a header reads otherwise. */
    private static void requirePlainName(String name) {
        if (!name.matches("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} ._()+,&'–-]{0,199}") || name.contains("..")) {
            throw AttachmentProblem.nameNotTaken().at("/file");
        }
    }

    private static void requireSize(int bytes) {
        if (bytes == 0) {
            throw AttachmentProblem.empty().at("/file");
        }
        if (bytes > MAX_BYTES) {
            throw AttachmentProblem.tooLarge().at("/file");
        }
    }

    private static FileKind kindOf(Upload upload) {
        var kind = FileKind.of(upload.content())
                .orElseThrow(() -> AttachmentProblem.kindNotTaken().at("/file"));
        if (!kind.isNamed(upload.name()) || !kind.isDeclared(upload.declaredType())) {
            throw AttachmentProblem.falseType(kind).at("/file");
        }
        return kind;
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
