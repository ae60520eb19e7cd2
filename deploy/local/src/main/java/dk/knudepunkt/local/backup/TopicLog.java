package dk.knudepunkt.local.backup;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/** The messages of one part of a topic in a file, in their order. Each stands there with a check sum: one that was cut off is none. */
final class TopicLog implements AutoCloseable {
    private static final int HEAD = 2 * Integer.BYTES;

    private final FileChannel file;
    private long next;
    private long messages;

    /** Not known of what a former archiver has written. */
    private boolean isOnDisk;

    private TopicLog(FileChannel file) {
        this.file = file;
    }

    /** Goes on behind the last whole message. */
    static TopicLog open(Path topics, TopicPartition part) throws IOException {
        var path = file(topics, part);
        Files.createDirectories(path.getParent());
        var log = new TopicLog(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE));
        var whole = read(path, part, kept -> {
            log.next = kept.offset() + 1;
            log.messages++;
        });
        log.file.truncate(whole).position(whole);
        return log;
    }

    static Path file(Path topics, TopicPartition part) {
        return topics.resolve(part.topic()).resolve(Integer.toString(part.partition()));
    }

    /** A message as it stood in its place. */
    record Kept(long offset, ProducerRecord<byte[], byte[]> message) {}

    /** The place that the next message has, or one behind it. */
    long next() {
        return next;
    }

    long messages() {
        return messages;
    }

    void append(ConsumerRecord<byte[], byte[]> message) throws IOException {
        var body = body(message);
        var frame = ByteBuffer.allocate(HEAD + body.length)
                .putInt(body.length)
                .putInt(checkSum(body))
                .put(body)
                .flip();
        while (frame.hasRemaining()) {
            file.write(frame);
        }
        next = message.offset() + 1;
        messages++;
        isOnDisk = false;
    }

    private static byte[] body(ConsumerRecord<byte[], byte[]> message) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeLong(message.offset());
        out.writeLong(message.timestamp());
        write(out, message.key());
        write(out, message.value());
        var headers = message.headers().toArray();
        out.writeInt(headers.length);
        for (var header : headers) {
            write(out, header.key().getBytes(StandardCharsets.UTF_8));
            write(out, header.value());
        }
        return bytes.toByteArray();
    }

    private static void write(DataOutputStream out, byte @Nullable [] bytes) throws IOException {
        if (bytes == null) {
            out.writeInt(-1);
        } else {
            out.writeInt(bytes.length);
            out.write(bytes);
        }
    }

    private static int checkSum(byte[] body) {
        var sum = new CRC32();
        sum.update(body);
        return (int) sum.getValue();
    }

    /** Reads all whole messages; tells how many bytes they have. */
    static long read(Path file, TopicPartition part, Consumer<Kept> reader) throws IOException {
        var left = Files.size(file);
        var whole = 0L;
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            while (left >= HEAD) {
                var length = in.readInt();
                var sum = in.readInt();
                left -= HEAD + (long) length;
                if (length < 0 || left < 0) {
                    break;
                }
                var body = in.readNBytes(length);
                if (checkSum(body) != sum) {
                    break;
                }
                reader.accept(kept(part, body));
                whole += HEAD + (long) length;
            }
        }
        return whole;
    }

    private static Kept kept(TopicPartition part, byte[] body) throws IOException {
        var in = new DataInputStream(new ByteArrayInputStream(body));
        var offset = in.readLong();
        var timestamp = in.readLong();
        var message = new ProducerRecord<>(part.topic(), part.partition(), timestamp, readBytes(in), readBytes(in));
        for (var headers = in.readInt(); headers > 0; headers--) {
            message.headers().add(new String(orNothing(readBytes(in)), StandardCharsets.UTF_8), readBytes(in));
        }
        return new Kept(offset, message);
    }

    private static byte @Nullable [] readBytes(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0) {
            return null;
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static byte[] orNothing(byte @Nullable [] bytes) {
        return bytes == null ? new byte[0] : bytes;
    }

    /** Costs nothing where nothing has come since. */
    void force() throws IOException {
        if (!isOnDisk) {
            file.force(true);
            isOnDisk = true;
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
