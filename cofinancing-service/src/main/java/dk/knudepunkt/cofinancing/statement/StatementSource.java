package dk.knudepunkt.cofinancing.statement;

import dk.knudepunkt.platform.page.Shell;
import dk.knudepunkt.platform.page.Words;
import dk.knudepunkt.platform.register.Municipality;
import dk.knudepunkt.platform.search.Hits;
import dk.knudepunkt.platform.search.SearchHit;
import dk.knudepunkt.platform.search.SearchSource;
import dk.knudepunkt.platform.search.SearchText;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements, which everybody may read, by their number or by municipality. */
@ApplicationScoped
class StatementSource implements SearchSource {

    private final Statements statements;

    StatementSource(Statements statements) {
        this.statements = statements;
    }

    @Override
    public int place() {
        return 80;
    }

    @Override
    public Words kind() {
        return new Words("Opgørelser", "Statements");
    }

    @Override
    public @Nullable String permission() {
        return null;
    }

    @Override
    public Hits find(SearchText text, Shell shell) {
        return Hits.of(found(text), statement -> hit(statement, text, shell), null);
    }

    private List<Statement> found(SearchText text) {
        if (text.isNumber()) {
            return text
                    .number("O")
                    .flatMap(statements::numbered)
                    .filter(statement -> text.is(statement.reference()))
                    .stream()
                    .toList();
        }
        var named = Municipality.named(text::isIn);
        return named.isEmpty() ? List.of() : statements.newest(named, Hits.MOST + 1);
    }

    private static SearchHit hit(Statement statement, SearchText text, Shell shell) {
        return new SearchHit(
                statement.reference(),
                shell.municipality(statement.municipalityCode()) + " " + statement.year(),
                "/cofinancing/statements/" + statement.id(),
                text.is(statement.reference()));
    }
}
