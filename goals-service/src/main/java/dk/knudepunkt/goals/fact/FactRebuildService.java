package dk.knudepunkt.goals.fact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.uuid.Generators;
import dk.knudepunkt.platform.database.Sql;
import dk.knudepunkt.platform.database.Turn;
import dk.knudepunkt.platform.inbox.Replay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Makes all facts anew in a table of their own, and then puts that in the place of the one that is read. */
@ApplicationScoped
class FactRebuildService {

    /** When one failed that a release needs, this long until it is tried again. */
    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String TURN = "fact-rebuild";

    /** Facts are laid faster without the indexes by which they are read; the one that tells them apart is needed. */
    private static final String WITHOUT_INDEXES = """
            select 'drop index ' || indexrelid::regclass from pg_index
            where indrelid = 'fact_next'::regclass and not indisprimary""";

    private static final String WITH_INDEXES = """
            select regexp_replace(pg_get_indexdef(indexrelid), '^CREATE INDEX .* USING', 'create index on fact_next using')
            from pg_index where indrelid = 'fact'::regclass and not indisprimary""";

    private final FactRebuilds rebuilds;
    private final FactStore store;
    private final Tellings tellings;
    private final Sql sql;
    private final Turn turn;
    private final ObjectMapper json;
    private final InstantSource clock;

    FactRebuildService(
            FactRebuilds rebuilds,
            FactStore store,
            Tellings tellings,
            Sql sql,
            Turn turn,
            ObjectMapper json,
            InstantSource clock) {
        this.rebuilds = rebuilds;
        this.store = store;
        this.tellings = tellings;
        this.sql = sql;
        this.turn = turn;
        this.json = json;
        this.clock = clock;
    }

    /**
     * That somebody makes the facts anew.
     *
     * @param holder not told twice: who stands still for too long loses the claim to another, and cannot go on beside them
     */
    record Claim(UUID rebuild, UUID holder) {}

    @Transactional
    FactRebuild ask() {
        turn.take(TURN);
        if (rebuilds.open().isPresent()) {
            throw FactProblem.isRunning();
        }
        return add();
    }

    private FactRebuild add() {
        var rebuild = new FactRebuild(
                Generators.timeBasedEpochGenerator().generate(), tellings.fingerprint(), clock.instant());
        rebuilds.persistAndFlush(rebuild);
        return rebuild;
    }

    FactRebuild get(UUID id) {
        return rebuilds.findByIdOptional(id).orElseThrow(FactProblem::notFound);
    }

    /**
     * One that waits for somebody to do it. A release that hears of more than the last did asks for one by itself: what was
     * passed over then stands in the topics still.
     */
    @Transactional
    Optional<Claim> claim() {
        turn.take(TURN);
        var now = clock.instant();
        var open = rebuilds.open();
        if (open.isEmpty() && isNeeded()) {
            open = Optional.of(add());
        }
        return open.filter(rebuild -> rebuild.isFree(now)).map(this::begin);
    }

    private Claim begin(FactRebuild rebuild) {
        var claim = new Claim(rebuild.id(), UUID.randomUUID());
        rebuild.begin(claim.holder(), clock.instant());
        sql.run("drop table if exists fact_next");
        sql.run("create table fact_next (like fact including all)");
        sql.all(WITHOUT_INDEXES, row -> row.getString(1)).forEach(sql::run);
        add(tellings.archive().stream());
        return claim;
    }

    private boolean isNeeded() {
        return rebuilds.last()
                .filter(last -> last.problem() == null
                        ? last.isBy(tellings.fingerprint())
                        : last.askedAt().plus(PAUSE).isAfter(clock.instant()))
                .isEmpty();
    }

    @Transactional
    void take(Claim claim, Stream<Replay.Told> batch, Replay.Reading reading) {
        var rebuild = held(claim);
        var unreadable = add(batch);
        rebuild.progress(new FactRebuild.Progress(reading.read(), reading.size(), unreadable), clock.instant());
    }

    /** Gives how many cannot be read. */
    private long add(Stream<Replay.Told> batch) {
        var heard = new ArrayList<Said>();
        var unreadable = batch.filter(told -> !isRead(told, heard)).count();
        store.add(FactStore.BESIDE, heard);
        return unreadable;
    }

    /** Takes turns with who claims, so that nobody writes into the table that another has begun. */
    private FactRebuild held(Claim claim) {
        turn.take(TURN);
        var rebuild = get(claim.rebuild());
        if (!rebuild.isHeldBy(claim.holder())) {
            throw new IllegalStateException("Another makes the facts anew by now");
        }
        return rebuild;
    }

    /** What the inbox put aside as poison is no more readable here. */
    private boolean isRead(Replay.Told told, List<Said> heard) {
        if (!tellings.types().contains(told.envelope().type())) {
            return true;
        }
        try {
            return heard.addAll(tellings.read(told.envelope(), json.readValue(told.payload(), ObjectNode.class)));
        } catch (JsonProcessingException | RuntimeException poison) {
            return false;
        }
    }

    /**
     * Nobody hears or reads facts while this lasts, which is not long: what was heard since the topics were read is in the
     * topics too, so that nothing is lost.
     */
    @Transactional
    void swap(Claim claim, Replay.Reading reading) {
        var rebuild = held(claim);
        sql.all(WITH_INDEXES, row -> row.getString(1)).forEach(sql::run);
        // Whoever waits for this lock holds up all readers behind it: rather this fails and is asked for again.
        sql.run("set local lock_timeout = '10s'");
        sql.run("lock table fact in access exclusive mode");
        reading.toTheEnd(batch -> take(claim, batch, reading));
        sql.run("drop table fact");
        sql.run("alter table fact_next rename to fact");
        store.changed();
        rebuild.end(clock.instant());
    }

    /** Where another has taken over, it is theirs to end. */
    @Transactional
    void fail(Claim claim, String why) {
        turn.take(TURN);
        var rebuild = get(claim.rebuild());
        if (rebuild.isHeldBy(claim.holder())) {
            rebuild.fail(why, clock.instant());
        }
    }

    /** What all facts come to: the same for the same messages, whatever the order in which they came. */
    @Transactional
    FactsChecksum checksum() {
        return sql.first("""
                select count(*), count(distinct (house, subject_kind, subject_id)), coalesce(sum(hashtextextended(concat_ws('|',
                    house, subject_kind, subject_id, message_id, type, extract(epoch from recorded_at), extract(epoch from told_at),
                    extract(epoch from superseded_at), valid_on, said, state), 0)::numeric), 0)::text from fact""", row -> new FactsChecksum(row.getLong(1), row.getLong(2), row.getString(3)))
                .orElseThrow();
    }
}
