package dk.knudepunkt.goals.reported.attachment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The files of all reported values. Whoever asks has been let through to the value first. */
@ApplicationScoped
class ValueAttachments implements PanacheRepositoryBase<ValueAttachment, UUID> {

    List<ValueAttachment> of(UUID valueId) {
        return list("valueId = ?1 order by id", valueId);
    }

    ValueAttachment get(UUID valueId, UUID id) {
        return find("valueId = ?1 and id = ?2", valueId, id)
                .firstResultOptional()
                .orElseThrow(ValueAttachmentProblem::notFound);
    }

    void add(ValueAttachment attachment, byte[] content) {
        persist(attachment);
        getEntityManager().persist(new ValueAttachmentContent(attachment.id(), content));
    }

    byte[] content(ValueAttachment attachment) {
        return getEntityManager()
                .find(ValueAttachmentContent.class, attachment.id())
                .content();
    }
}
