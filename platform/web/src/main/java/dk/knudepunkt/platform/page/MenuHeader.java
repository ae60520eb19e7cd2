package dk.knudepunkt.platform.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Optional;

/**
 * The menu of all services as the gateway sends it along with the request for a page, so that no page costs a request
 * more. It is the same for all readers: who may open what is decided by the service, which has checked the token.
 */
public final class MenuHeader {

    public static final String NAME = "X-Knudepunkt-Menu";

    /** A token and cookies must fit beside it into what a service reads of headers. */
    static final int MOST_CHARACTERS = 4_000;

    /** Headers are ASCII. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private MenuHeader() {}

    /** The links of the menu; empty where they are too long to be sent. */
    public static Optional<String> write(Menu menu) {
        var links = new Menu(menu.entries().stream().map(MenuEntry::asLink).toList());
        try {
            return Optional.of(JSON.writeValueAsString(links)).filter(text -> text.length() <= MOST_CHARACTERS);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty where it cannot be read: only then is it not the gateway's. */
    static Optional<Menu> read(String text) {
        try {
            return Optional.ofNullable(JSON.readValue(text, Menu.class));
        } catch (JsonProcessingException foreign) {
            return Optional.empty();
        }
    }
}
