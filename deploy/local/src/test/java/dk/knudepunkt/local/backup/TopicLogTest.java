package dk.knudepunkt.local.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicLogTest {
    private static final TopicPartition PART = new TopicPartition("course", 7);

    @TempDir
    Path topics;

    @Test
    void aMessageComesBackWithAllThatItBore() throws IOException {
        try (var log = TopicLog.open(topics, PART)) {
            log.append(message(3, "key", "åben"));
            log.append(message(9, null, null));
        }

        var read = read();

        assertThat(read).extracting(TopicLog.Kept::offset).containsExactly(3L, 9L);
        var first = read.getFirst().message();
        assertThat(first.topic()).isEqualTo("course");
        assertThat(first.partition()).isEqualTo(7);
        assertThat(first.timestamp()).isEqualTo(1003);
        assertThat(first.key()).isEqualTo("key".getBytes(StandardCharsets.UTF_8));
        assertThat(first.value()).isEqualTo("åben".getBytes(StandardCharsets.UTF_8));
        assertThat(first.headers().lastHeader("ce_id").value()).isEqualTo("3".getBytes(StandardCharsets.UTF_8));
        assertThat(first.headers().lastHeader("empty").value()).isNull();
        assertThat(read.getLast().message())
                .extracting(ProducerRecord::key, ProducerRecord::value)
                .containsOnlyNulls();
    }

    @Test
    void itGoesOnBehindTheLastMessageThatWasWrittenToItsEnd() throws IOException {
        try (var log = TopicLog.open(topics, PART)) {
            log.append(message(0, "key", "opened"));
            log.append(message(1, "key", "completed"));
        }
        var file = TopicLog.file(topics, PART);
        var whole = Files.readAllBytes(file);
        for (var cut = 1; cut < 40; cut += 13) {
            Files.write(file, whole);
            try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(whole.length - cut);
            }
            try (var log = TopicLog.open(topics, PART)) {
                assertThat(log.next()).isEqualTo(1);
                assertThat(log.messages()).isEqualTo(1);
                log.append(message(1, "key", "completed"));
            }
            assertThat(Files.readAllBytes(file)).isEqualTo(whole);
        }
    }

    @Test
    void whatWasChangedOnDiskEndsIt() throws IOException {
        try (var log = TopicLog.open(topics, PART)) {
            log.append(message(0, "key", "opened"));
            log.append(message(1, "key", "completed"));
        }
        var file = TopicLog.file(topics, PART);
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(read()).hasSize(1);
    }

    private List<TopicLog.Kept> read() throws IOException {
        var read = new ArrayList<TopicLog.Kept>();
        TopicLog.read(TopicLog.file(topics, PART), PART, read::add);
        return read;
    }

    private static ConsumerRecord<byte[], byte[]> message(long offset, @Nullable String key, @Nullable String value) {
        var headers = new RecordHeaders()
                .add("ce_id", Long.toString(offset).getBytes(StandardCharsets.UTF_8))
                .add("empty", null);
        return new ConsumerRecord<>(
                PART.topic(),
                PART.partition(),
                offset,
                1000 + offset,
                TimestampType.CREATE_TIME,
                -1,
                -1,
                bytes(key),
                bytes(value),
                headers,
                Optional.empty());
    }

    private static byte @Nullable [] bytes(@Nullable String text) {
        return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
    }
}
