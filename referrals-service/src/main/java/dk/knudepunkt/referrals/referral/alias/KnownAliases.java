package dk.knudepunkt.referrals.referral.alias;

import dk.knudepunkt.platform.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Which numbers are one company. */
@ApplicationScoped
public class KnownAliases {

    private final Sql sql;

    KnownAliases(Sql sql) {
        this.sql = sql;
    }

    /** The number and all others of the same company. */
    public List<String> numbersOf(String cvr) {
        return sql.all("""
                with recursive same (cvr) as (
                    select ?::text
                    union
                    select case when alias_cvr = same.cvr then survivor_cvr else alias_cvr end
                    from company_alias join same on same.cvr in (alias_cvr, survivor_cvr))
                select cvr from same order by cvr""", row -> row.getString(1), cvr);
    }

    void merged(String aliasCvr, String survivorCvr) {
        sql.run("""
                insert into company_alias (alias_cvr, survivor_cvr) values (?, ?)
                on conflict (alias_cvr) do update set survivor_cvr = excluded.survivor_cvr""", aliasCvr, survivorCvr);
    }

    void separated(String aliasCvr) {
        sql.run("delete from company_alias where alias_cvr = ?", aliasCvr);
    }
}
