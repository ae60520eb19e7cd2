package dk.knudepunkt.goals.reported.attachment;

import dk.knudepunkt.goals.reported.ReportedValueService;
import dk.knudepunkt.platform.attachment.Download;
import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;

/** Takes files and gives them out; whoever may see the value may see what lies beside it, if they may see such files at all. */
@Named("valueAttachments")
@ApplicationScoped
@Transactional
public class ValueAttachmentService {

    private final ReportedValueService values;
    private final ValueAttachments attachments;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    ValueAttachmentService(
            ReportedValueService values,
            ValueAttachments attachments,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.values = values;
        this.attachments = attachments;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the caller may see files of values. */
    public boolean mayRead() {
        return caller.may("value-attachment:read");
    }

    /** Whether the caller may put one beside this value now. */
    public boolean mayAdd(UUID valueId) {
        return caller.may("reported-value:enter") && values.seen(valueId).isOpenTo(caller.subject());
    }

    /** In the order in which they came. */
    public List<ValueAttachmentView> of(UUID valueId) {
        return attachments.of(values.seen(valueId).id()).stream()
                .map(ValueAttachmentView::of)
                .toList();
    }

    ValueAttachmentView add(UUID valueId, Upload upload) {
        values.supplement(valueId);
        if (attachments.of(valueId).size() >= ValueAttachment.MAX_PER_VALUE) {
            throw ValueAttachmentProblem.tooMany().at("/file");
        }
        var attachment = new ValueAttachment(valueId, upload, caller.subject(), clock.instant());
        attachments.add(attachment, upload.content());
        audit.record("added", "value-attachment", attachment.id());
        return ValueAttachmentView.of(attachment);
    }

    void remove(UUID valueId, UUID id) {
        values.supplement(valueId);
        attachments.delete(attachments.get(valueId, id));
        audit.record("removed", "value-attachment", id);
    }

    Download download(UUID valueId, UUID id) {
        var attachment = attachments.get(values.seen(valueId).id(), id);
        audit.record("read", "value-attachment", id);
        return new Download(attachment.name(), attachment.kind(), attachments.content(attachment));
    }
}
