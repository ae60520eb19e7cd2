package dk.knudepunkt.integration.feed;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Reads the feed, and waits for what is to come without holding a thread. */
@ApplicationScoped
class FeedReader {

    private final FeedService feed;
    private final FeedWatch watch;

    FeedReader(FeedService feed, FeedWatch watch) {
        this.feed = feed;
        this.watch = watch;
    }

    /** What there is; where there is nothing, the first that comes within so long. */
    Uni<FeedPage> read(FeedQuery query, Duration patience) {
        var page = feed.read(query);
        return page.isEmpty() && patience.isPositive()
                ? next(query, page).ifNoItem().after(patience).recoverWithItem(page)
                : Uni.createFrom().item(page);
    }

    /** What comes may be for others, and is then waited out. */
    private Uni<FeedPage> next(FeedQuery query, FeedPage empty) {
        return watch.beyond(empty.next())
                .emitOn(Infrastructure.getDefaultExecutor())
                .chain(head -> {
                    var onwards = query.from(empty.next());
                    var page = feed.read(onwards);
                    return page.isEmpty()
                            ? next(onwards, page)
                            : Uni.createFrom().item(page);
                });
    }
}
