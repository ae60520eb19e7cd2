package dk.knudepunkt.referrals.referral.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The attachments of all referrals. Whoever asks has been let through to the referral first. */
@ApplicationScoped
class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

    List<Attachment> of(UUID referralId) {
        return list("referralId = ?1 order by id", referralId);
    }

    Attachment get(UUID referralId, UUID id) {
        return find("referralId = ?1 and id = ?2", referralId, id)
                .firstResultOptional()
                .orElseThrow(AttachmentProblem::notFound);
    }

    void add(Attachment attachment, byte[] content) {
        persist(attachment);
        getEntityManager().persist(new AttachmentContent(attachment.id(), content));
    }

    byte[] content(Attachment attachment) {
        return getEntityManager().find(AttachmentContent.class, attachment.id()).content();
    }
}
