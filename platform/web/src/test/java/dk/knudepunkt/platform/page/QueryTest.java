package dk.knudepunkt.platform.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q=kvist&status=           | q=kvist
            status=OPEN&cursor=abc    | status=OPEN
            lang=en&scheme=dark       | ''
            q=a%20b&topic=x&topic=y   | q=a%20b&topic=x&topic=y
            done=DECLINE&handled=H-1  | ''
            &&=&q                     | ''
            """)
    void onlyWhatNarrowsAndOrdersAListIsKept(String raw, String kept) {
        assertEquals(kept, Query.of(raw).text());
    }

    @Test
    void anAddressMayHaveNone() {
        assertEquals(Query.NONE, Query.of(null));
        assertEquals("?sort=name", Query.NONE.linkWith("sort", "name"));
    }

    @Test
    void anOrderLeavesNothingOut() {
        assertFalse(Query.of("sort=-due&cursor=abc").isNarrowing());
        assertTrue(Query.of("sort=-due&q=a").isNarrowing());
    }

    @Test
    void aLinkSaysOneThingAnewAndTheRestAsItWas() {
        assertEquals(
                "?q=a%20b&sort=-due", Query.of("sort=due&q=a%20b&cursor=abc").linkWith("sort", "-due"));
    }

    @Test
    void aLinkLeavesOneThingOutAndTheRestAsItWas() {
        assertEquals("?sort=unit", Query.of("due=SOON&sort=unit&cursor=abc").without("due"));
        assertEquals("", Query.of("due=SOON").without("due"));
        assertEquals("", Query.NONE.without("due"));
    }
}
