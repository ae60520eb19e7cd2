package dk.knudepunkt.goals.paper.letter;

import dk.knudepunkt.platform.page.Term;
import dk.knudepunkt.platform.page.Words;

/** What a letter waits for. */
enum LetterStatus implements Term {
    AWAITING("Afventer svar", "Awaits answers"),
    PARTLY_ANSWERED("Besvaret af nogle", "Answered by some"),
    ANSWERED("Besvaret", "Answered"),
    CLOSED("Afsluttet", "Closed");

    private final Words words;

    LetterStatus(String danish, String english) {
        this.words = new Words(danish, english);
    }

    @Override
    public Words words() {
        return words;
    }
}
