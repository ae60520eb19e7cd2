package dk.knudepunkt.goals.source;

import com.fasterxml.jackson.core.type.TypeReference;
import dk.knudepunkt.goals.Wording;
import dk.knudepunkt.goals.paper.letter.CouncilLetter;
import dk.knudepunkt.goals.paper.letter.CouncilLetters;
import dk.knudepunkt.goals.paper.wish.InfrastructureWish;
import dk.knudepunkt.goals.paper.wish.InfrastructureWishes;
import dk.knudepunkt.goals.paper.wish.WishStatus;
import dk.knudepunkt.goals.paper.wish.WishTerms;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shape of {@code council-papers.json}: the wishes and the letter that stood on the council's agenda. */
record CouncilPapers(List<WishEntry> wishes, List<LetterEntry> letters) {

    static final String FILE = "council-papers.json";

    static CouncilPapers read() {
        return SourceFolder.OWN.read(FILE, new TypeReference<>() {});
    }

    /** What is there already stays as it is. */
    void putInto(InfrastructureWishes register, CouncilLetters outgoing) {
        if (register.count() == 0) {
            register.persist(wishes.stream().map(WishEntry::wish));
        }
        if (outgoing.count() == 0) {
            outgoing.persist(letters.stream().map(LetterEntry::letter));
        }
    }

    record WishEntry(WishTerms terms, WishStatus status) {

        InfrastructureWish wish() {
            return new InfrastructureWish(terms, status);
        }
    }

    record LetterEntry(
            Wording subject,
            Wording request,
            List<String> addressees,
            @Nullable LocalDate sentOn,
            String source) {

        CouncilLetter letter() {
            return new CouncilLetter(subject, request, addressees, sentOn, source);
        }
    }
}
