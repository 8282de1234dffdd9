package io.cupel.deployments.inferencelog;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Bytes that PostgreSQL takes as jsonb, whatever the client sent.
 *
 * <p>Valid JSON is not enough: jsonb refuses {@code \u0000}, lone surrogates, malformed UTF-8 and numbers beyond its range. Text that holds
 * nothing suspicious is kept as it came, without a copy; the rest is rewritten, such characters becoming U+FFFD and such numbers strings. What
 * turns out to be no JSON is kept as one JSON string.
 */
public final class JsonbText {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();
    private static final char REPLACEMENT = '\uFFFD';
    private static final int MAX_PLAIN_DEPTH = 500;
    private static final int MAX_PLAIN_DIGITS = 300;
    private static final int MAX_EXPONENT = 400;

    private final byte[] bytes;
    private final int offset;
    private final int length;

    private JsonbText(byte[] bytes, int offset, int length) {
        this.bytes = bytes;
        this.offset = offset;
        this.length = length;
    }

    /** The range must hold JSON that a strict parser accepted. The array is taken over: it must not change until the row is written. */
    public static JsonbText of(byte[] json, int offset, int length) {
        return isPlain(json, offset, offset + length)
                ? new JsonbText(json, offset, length)
                : whole(rewritten(new String(json, offset, length, StandardCharsets.UTF_8)));
    }

    public static JsonbText of(byte[] json) {
        return of(json, 0, json.length);
    }

    int length() {
        return length;
    }

    void copyTo(CopyBuffer buffer) throws IOException {
        buffer.bytes(bytes, offset, length);
    }

    @Override
    public String toString() {
        return new String(bytes, offset, length, StandardCharsets.UTF_8);
    }

    private static JsonbText whole(byte[] bytes) {
        return new JsonbText(bytes, 0, bytes.length);
    }

    /** One cheap look: ASCII without escapes, no exponents, no endless digits, not too deep. Most bodies pass. */
    private static boolean isPlain(byte[] json, int from, int to) {
        int depth = 0;
        int digits = 0;
        for (int i = from; i < to; i++) {
            byte b = json[i];
            if (b == '"') {
                i = endOfString(json, i + 1, to);
                if (i < 0) {
                    return false;
                }
                digits = 0;
            } else if (b >= '0' && b <= '9') {
                digits++;
            } else {
                depth += depthBy(b);
                if (!isPlainMark(b, digits) || depth > MAX_PLAIN_DEPTH) {
                    return false;
                }
                digits = 0;
            }
            if (digits > MAX_PLAIN_DIGITS) {
                return false;
            }
        }
        return to > from;
    }

    /** Where the string that is open at {@code from} is closed, or -1 when something in it is not plain. */
    private static int endOfString(byte[] json, int from, int to) {
        for (int i = from; i < to; i++) {
            byte b = json[i];
            if (b == '"') {
                return i;
            }
            if (b < ' ' || b == '\\') {
                return -1;
            }
        }
        return -1;
    }

    private static int depthBy(byte b) {
        return b == '{' || b == '[' ? 1 : b == '}' || b == ']' ? -1 : 0;
    }

    private static boolean isPlainMark(byte b, int digitsBefore) {
        boolean isExponent = digitsBefore > 0 && (b == 'e' || b == 'E');
        return !isExponent && (b >= ' ' || b == '\n' || b == '\r' || b == '\t');
    }

    private static byte[] rewritten(String json) {
        try {
            return rewrittenTokens(json);
        } catch (IOException notJson) {
            return asString(json);
        }
    }

    private static byte[] rewrittenTokens(String json) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(json.length() + 16);
        try (JsonParser in = JSON.createParser(json);
                JsonGenerator to = JSON.createGenerator(out)) {
            if (in.nextToken() == null) {
                throw new IOException("empty");
            }
            copyValue(in, to);
            if (in.nextToken() != null) {
                throw new IOException("more than one value");
            }
        }
        return out.toByteArray();
    }

    private static void copyValue(JsonParser in, JsonGenerator out) throws IOException {
        int depth = 0;
        do {
            JsonToken token = in.currentToken();
            if (token == null) {
                throw new IOException("cut short");
            }
            depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
            copyToken(token, in, out);
        } while (depth > 0 && advance(in));
    }

    private static boolean advance(JsonParser in) throws IOException {
        in.nextToken();
        return true;
    }

    private static void copyToken(JsonToken token, JsonParser in, JsonGenerator out) throws IOException {
        switch (token) {
            case FIELD_NAME -> out.writeFieldName(harmless(in.currentName()));
            case VALUE_STRING -> out.writeString(harmless(in.getText()));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> copyNumber(in.getText(), out);
            default -> out.copyCurrentEvent(in);
        }
    }

    private static void copyNumber(String number, JsonGenerator out) throws IOException {
        if (isInRange(number)) {
            out.writeNumber(number);
        } else {
            out.writeString(number);
        }
    }

    private static boolean isInRange(String number) {
        int e = Math.max(number.indexOf('e'), number.indexOf('E'));
        if (e < 0) {
            return true;
        }
        String exponent = number.substring(e + 1).replaceFirst("^[+-]?0*", "");
        return exponent.length() <= 3 && (exponent.isEmpty() || Integer.parseInt(exponent) <= MAX_EXPONENT);
    }

    private static byte[] asString(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + 16);
        try (JsonGenerator to = JSON.createGenerator(out)) {
            to.writeString(harmless(text));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** The same text without what PostgreSQL cannot keep. */
    static String harmless(String text) {
        StringBuilder mended = null;
        for (int i = 0; i < text.length(); i++) {
            if (isHarmful(text, i)) {
                mended = mended == null ? new StringBuilder(text) : mended;
                mended.setCharAt(i, REPLACEMENT);
            }
        }
        return mended == null ? text : mended.toString();
    }

    private static boolean isHarmful(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i == 0 || !Character.isHighSurrogate(text.charAt(i - 1));
        }
        return c == 0;
    }
}
