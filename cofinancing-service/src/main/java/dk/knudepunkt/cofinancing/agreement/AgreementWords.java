package dk.knudepunkt.cofinancing.agreement;

import io.quarkus.qute.TemplateExtension;
import java.util.List;

/** What templates say of agreements. */
final class AgreementWords {

    private AgreementWords() {}

    @TemplateExtension(namespace = "agreement")
    static List<AgreementStatus> statuses() {
        return List.of(AgreementStatus.values());
    }
}
