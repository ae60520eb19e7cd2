package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.attachment.Download;
import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.audit.Audit;
import dk.knudepunkt.platform.security.Caller;
import dk.knudepunkt.referrals.referral.ReferralService;
import dk.knudepunkt.referrals.referral.history.Actor;
import dk.knudepunkt.referrals.referral.history.EventKind;
import dk.knudepunkt.referrals.referral.history.LoggedEvent;
import dk.knudepunkt.referrals.referral.history.ReferralLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Takes files and gives them out; whoever may see the referral may see what lies beside it. */
@ApplicationScoped
@Transactional
class AttachmentService {

    private final ReferralService referrals;
    private final Attachments attachments;
    private final ReferralLog log;
    private final Audit audit;
    private final Caller caller;
    private final InstantSource clock;

    AttachmentService(
            ReferralService referrals,
            Attachments attachments,
            ReferralLog log,
            Audit audit,
            Caller caller,
            InstantSource clock) {
        this.referrals = referrals;
        this.attachments = attachments;
        this.log = log;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    List<Attachment> of(UUID referralId) {
        return attachments.of(referrals.get(referralId).id());
    }

    Attachment add(UUID referralId, Upload upload) {
        if (attachments.of(referrals.getKept(referralId).id()).size() >= Attachment.MAX_PER_REFERRAL) {
            throw AttachmentProblem.tooMany().at("/file");
        }
        var attachment = new Attachment(referralId, upload, caller.subject(), clock.instant());
        attachments.add(attachment, upload.content());
        done("added", EventKind.ATTACHMENT_ADDED, attachment);
        return attachment;
    }

    /** Takes away a file that was put there by mistake: whoever put it there, or the desk. */
    void remove(UUID referralId, UUID id) {
        var attachment = attachments.get(referrals.get(referralId).id(), id);
        if (!caller.may("referral:handle") && !attachment.addedBy().equals(caller.subject())) {
            throw AttachmentProblem.notYours();
        }
        attachments.delete(attachment);
        done("removed", EventKind.ATTACHMENT_REMOVED, attachment);
    }

    private void done(String deed, EventKind kind, Attachment attachment) {
        log.add(new LoggedEvent(
                attachment.referralId(),
                kind,
                clock.instant(),
                Actor.of(caller),
                Map.of("attachmentId", attachment.id().toString()),
                attachment.name()));
        audit.record(deed, "attachment", attachment.id());
    }

    Download download(UUID referralId, UUID id) {
        var attachment = attachments.get(referrals.get(referralId).id(), id);
        audit.record("read", "attachment", id);
        return new Download(attachment.name(), attachment.kind(), attachments.content(attachment));
    }
}
