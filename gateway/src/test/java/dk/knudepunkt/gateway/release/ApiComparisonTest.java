package dk.knudepunkt.gateway.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dk.knudepunkt.gateway.openapi.BuildFiles;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One thing is changed in a description, and that is what is told. */
class ApiComparisonTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

    private static final String RELEASED = """
            paths:
              /api/notes:
                get:
                  summary: All notes
                  operationId: listNotes
                  security: [{}]
                  parameters:
                  - {name: pad, in: query, schema: {type: string, maxLength: 9}}
                  responses:
                    "200":
                      headers: {Link: {}}
                      content:
                        application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}
                        text/csv: {schema: {type: string}}
                post:
                  summary: Write a note
                  operationId: writeNote
                  requestBody:
                    required: false
                    content: {application/json: {schema: {$ref: '#/components/schemas/WriteNote'}}}
                  responses:
                    "201":
                      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
              /api/pads:
                get: {summary: All pads, operationId: listPads, deprecated: true, x-sunset: '2026-12-01'}
              /api/inks:
                get: {summary: All inks, operationId: listInks, deprecated: true, x-sunset: '2026-12-02'}
            components:
              schemas:
                Note:
                  type: object
                  required: [text] # shown
                  properties: {
                    text: {type: string},
                    paper: {$ref: '#/components/schemas/Paper'},
                    author: {anyOf: [{$ref: '#/components/schemas/Author'}, {type: 'null'}]},
                    price: {type: integer}}
                Author: {type: object, properties: {name: {type: string}}}
                Paper: {type: string, enum: [WHITE, YELLOW]}
                WriteNote:
                  type: object
                  required: [text] # sent
                  properties: {
                    text: {type: string, maxLength: 100},
                    paper: {$ref: '#/components/schemas/Paper'},
                    due: {type: [string, 'null'], format: date},
                    copies: {type: number, minimum: 1}}
            """;

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', maxCharsPerColumn = 500, textBlock = """
            operationId: listNotes => operationId: allNotes => GET /api/notes: is called allNotes instead of listNotes
            security: [{}] => security: [{bearer: []}] => GET /api/notes: asks for a token
            name: pad => name: of => GET /api/notes: no longer takes pad (query)
            in: query => in: query, required: true => GET /api/notes: demands pad (query)
            maxLength: 9} => maxLength: 8} => GET /api/notes, pad (query): maxLength is 8
            {Link: {}} => {} => GET /api/notes, answer 200: no longer bears Link
            text/csv: => text/tsv: => GET /api/notes, answer 200: no longer comes as text/csv
            "201": => "202": => POST /api/notes, answer 201: no longer comes
            required: false => required: true => POST /api/notes: demands a body
            content: {application/json: => content: {text/plain: => POST /api/notes: no longer takes application/json
            /api/inks: => /api/pens: => GET /api/inks: is gone without having announced it
            '2026-12-02' => '2026-12-01' => GET /api/inks: ends on 2026-12-01, earlier than announced
            paper: {$ref: => shade: {$ref: => Note: field paper is gone
            paper: {$ref: => shade: {$ref: => WriteNote: field paper is gone
            price: {type: integer} => price: {type: number} => Note.price: was integer, is number
            price: {type: integer} => price: {type: [integer, 'null']} => Note.price: may be null
            copies: {type: number => copies: {type: integer => WriteNote.copies: was number, is integer
            minimum: 1 => minimum: 2 => WriteNote.copies: minimum is 2
            minimum: 1 => minimum: 1, multipleOf: 2 => WriteNote.copies: multipleOf is 2
            format: date => format: date-time => WriteNote.due: has the form date-time
            [string, 'null'], format => string, format => WriteNote.due: may not be null
            enum: [WHITE, YELLOW] => enum: [WHITE] => Paper: value YELLOW is gone
            {name: {type: string}} => {name: {enum: [Ada], type: object}} => Author.name: was string, is object
            items: {$ref: '#/components/schemas/Note'} => items: {type: string} => GET /api/notes, answer 200[]: was object, is string
            items: {$ref: '#/components/schemas/Note'} => items: {} => GET /api/notes, answer 200: items are not what they were
            [text] # shown => [] # shown => Note: field text may be missing
            [text] # sent => [text, due] # sent => WriteNote: field due is demanded
            """)
    void whatBreaksAProgramIsFound(String was, String is, String told) {
        var breaking = changed(was, is).stream().filter(ApiChange::breaks).toList();
        assertTrue(breaking.stream().map(ApiComparisonTest::said).anyMatch(told::equals), breaking.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " => ", quoteCharacter = '^', maxCharsPerColumn = 500, textBlock = """
            /api/pads: => /api/heaps: => [REMOVED GET /api/pads: is gone, as announced for 2026-12-01, ADDED GET /api/heaps: All pads]
            '2026-12-02' => '2027-06-01' => [DEPRECATED GET /api/inks: may be gone from 2027-06-01 on]
            maxLength: 9} => maxLength: 10} => [CHANGED GET /api/notes, pad (query): maxLength is 10]
            price: {type: integer} => price: {type: integer, maximum: 9} => []
            price: {type: integer} => price: {type: integer}, tax: {type: number} => [CHANGED Note: field tax is new]
            due: {type: [string, 'null'] => day: {type: string}, due: {type: [string, 'null'] => [CHANGED WriteNote: field day is new]
            enum: [WHITE, YELLOW] => enum: [WHITE, YELLOW, PINK] => [CHANGED Paper: value PINK is new]
            copies: {type: number => copies: {type: [number, 'null'] => []
            format: date => description: A day => []
            """)
    void whatBreaksNoneIsToldAndAllowed(String was, String is, String told) {
        assertEquals(
                told,
                changed(was, is).stream()
                        .map(change -> change.kind() + " " + said(change))
                        .toList()
                        .toString());
    }

    @Test
    void whatStaysIsNotTold() {
        assertEquals(List.of(), changed("All notes", "Every note"));
    }

    private static String said(ApiChange change) {
        return change.where() + ": " + change.what();
    }

    private static JsonNode yaml(String text) {
        try {
            return BuildFiles.YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static List<ApiChange> changed(String was, String is) {
        assertTrue(RELEASED.contains(was), was);
        return ApiComparison.between(yaml(RELEASED), yaml(RELEASED.replace(was, is)), TODAY);
    }
}
