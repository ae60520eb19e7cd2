package dk.knudepunkt.referrals.referral.attachment;

import dk.knudepunkt.platform.attachment.Upload;
import dk.knudepunkt.platform.idempotency.Idempotency;
import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

@Path("/api/referrals/{referralId}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Referrals")
class AttachmentResource {

    private final AttachmentService service;
    private final Idempotency idempotency;

    AttachmentResource(AttachmentService service, Idempotency idempotency) {
        this.service = service;
        this.idempotency = idempotency;
    }

    @GET
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "listReferralAttachments", summary = "The files beside a referral, at most twenty")
    public List<AttachmentView> list(UUID referralId) {
        return service.of(referralId).stream().map(AttachmentView::of).toList();
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("attachment:add")
    @Operation(
            operationId = "addReferralAttachment",
            summary = "Put a file beside a referral",
            description = "PDF, PNG, JPEG, GIF or WebP up to 10 MB. Its bytes must be what its name and its type say.")
    @APIResponseSchema(
            value = AttachmentView.class,
            responseCode = "201",
            responseDescription = "Taken; Location leads to the download")
    public RestResponse<AttachmentView> add(
            UUID referralId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @RestForm("file") @Nullable FileUpload file) {
        var upload = Upload.read(file);
        return idempotency.once(key, "addReferralAttachment " + referralId, upload, AttachmentView.class, () -> {
            var view = AttachmentView.of(service.add(referralId, upload));
            return RestResponse.ResponseBuilder.<AttachmentView>created(URI.create(view.href()))
                    .entity(view)
                    .build();
        });
    }

    @GET
    @Path("/{id}")
    @Produces({
        MediaType.APPLICATION_OCTET_STREAM,
        "application/pdf",
        "image/png",
        "image/jpeg",
        "image/gif",
        "image/webp"
    })
    @PermissionsAllowed("referral:read")
    @Operation(operationId = "downloadReferralAttachment", summary = "The file itself")
    @APIResponse(responseCode = "200", description = "The bytes, to be saved and never shown in the page's own name")
    public RestResponse<byte[]> download(UUID referralId, UUID id) {
        return service.download(referralId, id).response();
    }

    @DELETE
    @Path("/{id}")
    @PermissionsAllowed("attachment:add")
    @Operation(
            operationId = "removeReferralAttachment",
            summary = "Take a file away again",
            description = "Whoever put it there, or the desk. A file never changes, so there is no version to match.")
    public void remove(UUID referralId, UUID id) {
        service.remove(referralId, id);
    }

    @Schema(name = "ReferralAttachment")
    record AttachmentView(
            UUID id,
            @Schema(examples = "plan.pdf") String name,
            @Schema(examples = "application/pdf") String mediaType,

            @Schema(description = "Size in bytes", examples = "52341")
            int bytes,

            @Schema(examples = "les-solroed") String addedBy,
            Instant addedAt,

            @Schema(
                    examples =
                            "/api/referrals/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b/attachments/0190a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c")
            String href) {

        static AttachmentView of(Attachment attachment) {
            return new AttachmentView(
                    attachment.id(),
                    attachment.name(),
                    attachment.kind().mediaType(),
                    attachment.bytes(),
                    attachment.addedBy(),
                    attachment.addedAt(),
                    "/api/referrals/" + attachment.referralId() + "/attachments/" + attachment.id());
        }
    }
}
