package dk.knudepunkt.goals.linter;

import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.house.ContractKey;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;

/**
 * What the papers of a contract say, as far as a rule can judge it: it is shipped as data, with the line of each quotation.
 *
 * @param words what the codes of quotations mean, in both languages
 */
public record Papers(
        ContractKey contract,
        SortedMap<String, Wording> documents,
        SortedMap<String, Wording> words,
        List<Quotation> quotations,
        List<Sum> sums) {

    /**
     * Parts beside what is printed as their sum.
     *
     * @param about what is added up
     */
    public record Sum(String document, int line, String about, String text, List<BigDecimal> parts, BigDecimal total) {

        boolean closes() {
            return added().compareTo(total) == 0;
        }

        BigDecimal added() {
            return parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        }
    }

    /** A contract of which no paper is at hand. */
    static Papers none(ContractKey contract) {
        return new Papers(contract, Collections.emptySortedMap(), Collections.emptySortedMap(), List.of(), List.of());
    }

    /** Those that say something of an aspect, as they stand in the papers. */
    Stream<Quotation> saying(Aspect aspect) {
        return quotations.stream().filter(quotation -> quotation.says().containsKey(aspect));
    }

    Wording document(String code) {
        return Objects.requireNonNull(documents.get(code), code);
    }

    /** What a code means; a number, or what else is no code, means itself. */
    Wording word(String code) {
        return words.getOrDefault(code, Numbers.told(code));
    }
}
