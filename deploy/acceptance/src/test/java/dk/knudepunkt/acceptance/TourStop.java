package dk.knudepunkt.acceptance;

import java.util.Locale;

/**
 * A page that the tour shows.
 *
 * @param name of its pictures
 * @param user whose page it is
 * @param path of it, or of the list from which it is opened; {@code {year}} is the present one
 * @param opened the link on that list, or nothing
 * @param title of the stop
 * @param told what is to be seen
 */
record TourStop(String name, String user, String path, String opened, String title, String told) {

    String pathIn(int year) {
        return path.replace("{year}", String.valueOf(year));
    }

    String picture(Screen screen) {
        return "%s-%s.webp".formatted(name, screen.name().toLowerCase(Locale.ROOT));
    }

    String markdown() {
        return """
                ## %1$s

                `%2$s` at `%3$s`. %4$s

                <img src="tour/%5$s" width="620" alt="%1$s, on a desk"> <img src="tour/%6$s" width="190" alt="%1$s, on a phone">
                """.formatted(title, user, path, told, picture(Screen.DESK), picture(Screen.PHONE));
    }
}
