package io.cupel.scoring;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import com.fasterxml.jackson.core.io.NumberOutput;
import java.util.Arrays;

/**
 * JSON text growing as bytes, for answers whose speed counts. The caller sets the punctuation; nothing is checked. Not
 * thread-safe.
 */
public final class JsonBytes {
    private byte[] bytes;
    private int length;

    public JsonBytes(int expectedSize) {
        this.bytes = new byte[Math.max(64, expectedSize)];
    }

    /** The text in quotes, escaped. */
    public static byte[] quoted(String text) {
        byte[] escaped = JsonStringEncoder.getInstance().quoteAsUTF8(text);
        byte[] quoted = new byte[escaped.length + 2];
        System.arraycopy(escaped, 0, quoted, 1, escaped.length);
        quoted[0] = '"';
        quoted[quoted.length - 1] = '"';
        return quoted;
    }

    /** Appends bytes that are JSON already. */
    public JsonBytes raw(byte[] json) {
        return raw(json, 0, json.length);
    }

    public JsonBytes raw(byte[] json, int from, int to) {
        ensure(to - from);
        System.arraycopy(json, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    /** Appends JSON text of ASCII characters only. */
    public JsonBytes raw(String ascii) {
        ensure(ascii.length());
        for (int i = 0; i < ascii.length(); i++) {
            bytes[length++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    public JsonBytes raw(char ascii) {
        ensure(1);
        bytes[length++] = (byte) ascii;
        return this;
    }

    public JsonBytes text(String text) {
        return raw(quoted(text));
    }

    /** The shortest digits that read back as the same number, which must be finite. */
    public JsonBytes number(double value) {
        return raw(NumberOutput.toString(value, true));
    }

    public JsonBytes number(long value) {
        return raw(Long.toString(value));
    }

    public int length() {
        return length;
    }

    public byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }
}
