package dk.knudepunkt.platform.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainAcceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            application/json                                      | application/json
            application/json;charset=utf-8                        | application/json
            Application/JSON; Charset="UTF-8" ;Q=0.5, TEXT/csv    | application/json;q=0.5, text/csv
            text/html;level=1;q=0.4, */*;q=0.1                    | text/html;q=0.4, */*;q=0.1
            a/b;title="a, b; c", text/csv                         | a/b, text/csv
            ;                                                     | ''
            """)
    void onlyTypesAndTheirWeightsAreRead(String accept, String plain) {
        assertEquals(plain, PlainAccept.plain(accept));
    }
}
