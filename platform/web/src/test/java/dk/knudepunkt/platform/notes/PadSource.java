package dk.knudepunkt.platform.notes;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds pads: as many as there are letters in what is typed. */
@ApplicationScoped
class PadSource implements SearchSource {

    @Override
    public int place() {
        return 3;
    }

    @Override
    public Words kind() {
        return new Words("Blokke", "Pads");
    }

    @Override
    public @Nullable String permission() {
        return "desk:read";
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var pads = IntStream.rangeClosed(1, text.text().length()).boxed().toList();
        return Hits.of(
                pads,
                pad -> new SearchHit(text.text() + pad, null, "/pads/" + pad, text.isNumber()),
                "/pads?q=" + text.encoded());
    }
}
