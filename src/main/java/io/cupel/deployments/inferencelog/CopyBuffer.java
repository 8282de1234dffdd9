package io.cupel.deployments.inferencelog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Values in PostgreSQL's binary COPY form, handed on in blocks; big-endian, every field led by its length. */
final class CopyBuffer {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final long POSTGRES_EPOCH_SECONDS = 946_684_800L;
    private static final int NULL_FIELD = -1;

    /** Where full blocks go. */
    interface Sink {
        void write(byte[] block, int offset, int length) throws IOException;
    }

    private final byte[] block;
    private int used;
    private @Nullable Sink sink;

    CopyBuffer(int blockSize) {
        this.block = new byte[blockSize];
    }

    void begin(Sink target) throws IOException {
        sink = target;
        used = 0;
        bytes(SIGNATURE, 0, SIGNATURE.length);
        int32(0);
        int32(0);
    }

    void end() throws IOException {
        int16(-1);
        flush();
        sink = null;
    }

    void columns(int count) throws IOException {
        int16(count);
    }

    void uuid(@Nullable UUID value) throws IOException {
        if (value == null) {
            int32(NULL_FIELD);
            return;
        }
        int32(16);
        int64(value.getMostSignificantBits());
        int64(value.getLeastSignificantBits());
    }

    void smallint(int value) throws IOException {
        int32(2);
        int16(value);
    }

    void truth(boolean value) throws IOException {
        int32(1);
        room(1);
        block[used++] = (byte) (value ? 1 : 0);
    }

    void integer(int value) throws IOException {
        int32(4);
        int32(value);
    }

    void bigint(long value) throws IOException {
        int32(8);
        int64(value);
    }

    void timestamp(Instant value) throws IOException {
        bigint((value.getEpochSecond() - POSTGRES_EPOCH_SECONDS) * 1_000_000L + value.getNano() / 1_000);
    }

    void text(@Nullable String value) throws IOException {
        if (value == null) {
            int32(NULL_FIELD);
            return;
        }
        byte[] utf8 = JsonbText.harmless(value).getBytes(StandardCharsets.UTF_8);
        int32(utf8.length);
        bytes(utf8, 0, utf8.length);
    }

    void text(@Nullable JsonbText value) throws IOException {
        if (value == null) {
            int32(NULL_FIELD);
            return;
        }
        int32(value.length());
        value.copyTo(this);
    }

    void bytes(byte[] source, int offset, int length) throws IOException {
        if (length > block.length) {
            flush();
            target().write(source, offset, length);
            return;
        }
        room(length);
        System.arraycopy(source, offset, block, used, length);
        used += length;
    }

    private void int16(int value) throws IOException {
        room(2);
        block[used++] = (byte) (value >>> 8);
        block[used++] = (byte) value;
    }

    private void int32(int value) throws IOException {
        int16(value >>> 16);
        int16(value);
    }

    private void int64(long value) throws IOException {
        int32((int) (value >>> 32));
        int32((int) value);
    }

    private void room(int length) throws IOException {
        if (used + length > block.length) {
            flush();
        }
    }

    private void flush() throws IOException {
        target().write(block, 0, used);
        used = 0;
    }

    private Sink target() {
        if (sink == null) {
            throw new IllegalStateException("no COPY is under way");
        }
        return sink;
    }
}
