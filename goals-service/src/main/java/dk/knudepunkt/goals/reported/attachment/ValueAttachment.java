package dk.knudepunkt.goals.reported.attachment;

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

/** A file beside a reported value; its bytes stand in {@link ValueAttachmentContent}, so that a list does not read them. */
@Entity
@Immutable
class ValueAttachment {

    static final int MAX_PER_VALUE = 5;

    @Id
    private UUID id;

    private UUID valueId;
    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int bytes;
    private String addedBy;
    private Instant addedAt;

    protected ValueAttachment() {}

    /** Takes the file, if it is what it says and something that is taken. */
    ValueAttachment(UUID valueId, Upload upload, String addedBy, Instant addedAt) {
        this.id = Generators.timeBasedEpochGenerator().generate();
        this.valueId = valueId;
        this.name = upload.name();
        this.kind = upload.checked();
        this.bytes = upload.content().length;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    UUID id() {
        return id;
    }

    UUID valueId() {
        return valueId;
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
