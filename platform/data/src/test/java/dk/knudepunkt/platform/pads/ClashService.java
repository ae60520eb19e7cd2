package dk.knudepunkt.platform.pads;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.function.Supplier;

/** Units of work, one inside the other. */
@ApplicationScoped
@Transactional
public class ClashService {

    private final Pads pads;

    ClashService(Pads pads) {
        this.pads = pads;
    }

    public <T> T work(Supplier<T> work) {
        return work.get();
    }

    /** Fails as the database does in a clash of this SQLSTATE. */
    public void clash(String state) {
        pads.run("do $$ begin raise exception using errcode = '%s'; end $$".formatted(state));
    }
}
