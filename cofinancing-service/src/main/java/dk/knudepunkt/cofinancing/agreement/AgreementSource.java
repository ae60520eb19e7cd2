package dk.knudepunkt.cofinancing.agreement;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The agreements that the caller sees, by the name of their cluster in either language or of the municipality that leads them. */
@ApplicationScoped
class AgreementSource implements SearchSource {

    private final AgreementService service;

    AgreementSource(AgreementService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 78;
    }

    @Override
    public Words kind() {
        return new Words("Aftaler", "Agreements");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(service.named(text, Hits.MOST + 1), agreement -> hit(agreement, shell), AgreementMenu.LIST);
    }

    private static SearchHit hit(AgreementView agreement, Shell shell) {
        var name = agreement.clusterName();
        var terms = agreement.terms();
        return new SearchHit(
                "%s, version %d".formatted(shell.say(name.da(), name.en()), agreement.version()),
                "%d–%d, %s".formatted(terms.firstYear(), terms.lastYear(), shell.word(agreement.status())),
                AgreementMenu.LIST + '/' + agreement.id(),
                false);
    }
}
