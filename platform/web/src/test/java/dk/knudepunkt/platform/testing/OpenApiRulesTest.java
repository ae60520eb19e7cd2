package dk.knudepunkt.platform.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that lacks one thing is told so, and nothing else. */
class OpenApiRulesTest {

    private static final String WHOLE = """
            paths:
              /api/notes/{pad}:
                put:
                  summary: Write a note
                  operationId: writeNote
                  parameters:
                  - {name: pad, in: path, example: blue}
                  - {name: If-Match, in: header}
                  requestBody:
                    content: {application/json: {schema: {$ref: '#/components/schemas/WriteNote'}}}
                  responses:
                    "200":
                      description: The note
                      content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}
            %s
            components:
              schemas:
                Note:
                  type: object
                  properties: {text: {type: string}}
                  required: [text]
                WriteNote:
                  type: object
                  properties: {text: {type: string, examples: [Buy milk]}}
            """.formatted(refusals());

    private static String refusals() {
        return Stream.of(
                        "400", "401", "403", "404", "405", "406", "409", "412", "413", "414", "415", "422", "428",
                        "429", "500", "503", "504")
                .map("        \"%s\": {description: Refused, content: {application/problem+json: {}}}"::formatted)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void nothingLacksInAWholeDocument() throws JsonProcessingException {
        assertEquals(List.of(), lacking(WHOLE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            summary: Write a note      | summary: ''           | put /api/notes/{pad}: no summary
            operationId: writeNote     | deprecated: false     | put /api/notes/{pad}: no operationId
            , example: blue            | ''                    | put /api/notes/{pad}: no example of pad
            , examples: [Buy milk]     | ''                    | put /api/notes/{pad}: no example of its body
            description: The note      | description: ''       | put /api/notes/{pad}: no description of 200
            required: [text]           | ''                    | #/components/schemas/Note: nothing is required
            '"404":'                   | '"x-404":'            | put /api/notes/{pad}: no answer 404
            '"428":'                   | '"x-428":'            | put /api/notes/{pad}: no answer 428
            """)
    void whatLacksIsNamed(String there, String instead, String lacking) throws JsonProcessingException {
        assertEquals(List.of(lacking), lacking(WHOLE.replace(there, instead)));
    }

    private static List<String> lacking(String document) throws JsonProcessingException {
        return OpenApiRules.lacking(new YAMLMapper().readTree(document));
    }
}
