package dk.knudepunkt.cases.company;

import static dk.knudepunkt.cases.course.CourseFixtures.as;
import static dk.knudepunkt.cases.course.CourseFixtures.newCvr;

import dk.knudepunkt.platform.database.Sql;
import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;

/** A company that somebody else is always faster to change, as whoever changes it learns from the database. */
public final class Overtaken {

    private Overtaken() {}

    /** One of which less is known than the next one tells. */
    public static String company() {
        var cvr = newCvr();
        as("triage")
                .body("{\"cvr\": \"%s\", \"name\": \"Overhalet %s\", \"advertisingProtected\": false}"
                        .formatted(cvr, cvr))
                .post("/api/companies")
                .then()
                .statusCode(201);
        return cvr;
    }

    /** Nobody's change of it counts meanwhile: it finds no row. */
    public static void during(String cvr, Runnable work) {
        triggered("update", "return case when new.cvr = tg_argv[0] then null else new end;", cvr, work);
    }

    /** Meanwhile it is always there already for whoever stores it. */
    public static void refusing(String cvr, Runnable work) {
        triggered("insert", "if new.cvr = tg_argv[0] then raise unique_violation; end if; return new;", cvr, work);
    }

    private static void triggered(String at, String what, String cvr, Runnable work) {
        run("create function overtaken() returns trigger language plpgsql as 'begin %s end'".formatted(what));
        run("create trigger overtaken before %s on company for each row execute function overtaken('%s')"
                .formatted(at, cvr));
        try {
            work.run();
        } finally {
            run("drop function overtaken cascade");
        }
    }

    private static void run(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> Arc.container().instance(Sql.class).get().run(statement));
    }
}
