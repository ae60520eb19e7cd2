package dk.knudepunkt.funding.pool;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

/** The pools of money, which everybody may read, by name; there are so few that none is left out. */
@ApplicationScoped
class PoolSource implements SearchSource {

    private final PoolService service;

    PoolSource(PoolService service) {
        this.service = service;
    }

    @Override
    public int place() {
        return 97;
    }

    @Override
    public Words kind() {
        return new Words("Puljer", "Pools");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        var named = service.all(PoolService.Filter.NONE).stream()
                .filter(pool -> text.isIn(pool.name()))
                .toList();
        return Hits.of(named, pool -> hit(pool, shell), PoolPages.PATH);
    }

    private static SearchHit hit(PoolView pool, Shell shell) {
        return new SearchHit(
                pool.no() + ". " + pool.name(),
                pool.plan() + ", " + shell.word(pool.status()),
                PoolPages.PATH + "#pool-" + pool.no(),
                false);
    }
}
