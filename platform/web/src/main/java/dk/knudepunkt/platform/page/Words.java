package dk.knudepunkt.platform.page;

import dk.knudepunkt.platform.problem.Language;

/** A text in both languages. */
public record Words(String danish, String english) {

    public String in(Language language) {
        return language == Language.EN ? english : danish;
    }
}
