package dk.knudepunkt.platform.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTextTest {

    private static final String TEXT = "navn;by\nÅse Prøve – “Bådeværft”;Næstved";

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "UTF-8,-",
                "UTF-8,utf-8",
                "windows-1252,-",
                "windows-1252,windows-1252",
                "windows-1252,ISO-8859-1",
                "UTF-16LE,-",
                "UTF-16BE,-",
                "UTF-16LE,utf-16le"
            })
    void everyLetterIsReadAsItWasTyped(String charset, String declared) {
        assertThat(FileText.of(TEXT.getBytes(Charset.forName(charset)), declared))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void aByteOrderMarkTellsWhateverWasDeclaredAndIsNoLetter(String charset) {
        assertThat(FileText.of(("\uFEFF" + TEXT).getBytes(Charset.forName(charset)), "windows-1252"))
                .isEqualTo(TEXT);
    }

    @Test
    void whatIsNotInTheCharsetIsRefusedWhole() {
        assertThatThrownBy(() -> FileText.of(TEXT.getBytes(Charset.forName("windows-1252")), "UTF-8"))
                .hasMessage("table-in-another-charset");
        assertThatThrownBy(() -> FileText.of(new byte[] {'a', (byte) 0x81, (byte) 0xE6}, null))
                .hasMessage("table-in-another-charset");
        assertThatThrownBy(() -> FileText.of("a".getBytes(StandardCharsets.UTF_8), "klingon"))
                .hasMessage("table-charset-unknown");
    }

    @Test
    void whatIsNoTextIsNotGuessedAt() {
        assertThatThrownBy(() -> FileText.of(new byte[] {'P', 'K', 3, 4, 20, 0}, null))
                .hasMessage("table-is-a-workbook");
        assertThatThrownBy(() -> FileText.of("abc\0d".getBytes(StandardCharsets.UTF_8), null))
                .hasMessage("table-is-no-text");
    }
}
