package io.cupel.platform.idempotency;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Hashes a body while somebody else reads it, leaving out each occurrence of one word, the boundary of a form. */
final class HashedBody extends FilterInputStream {
    private static final int CHUNK = 8_192;

    private final MessageDigest digest;
    private final byte[] leftOut;
    private final int[] fallback;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream(CHUNK);
    private int matched;
    private boolean closed;

    /** @param leftOut may be empty */
    HashedBody(InputStream body, String leftOut) {
        super(body);
        this.leftOut = leftOut.getBytes(StandardCharsets.ISO_8859_1);
        this.fallback = fallbackOf(this.leftOut);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256", missing);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = super.read(buffer, offset, length);
        for (int i = 0; i < count; i++) {
            take(buffer[offset + i]);
        }
        return count;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what the reader left: the hash is of the whole body. */
    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            transferTo(OutputStream.nullOutputStream());
            super.close();
        }
    }

    /** To be asked once. */
    byte[] hash() throws IOException {
        close();
        flush();
        digest.update(leftOut, 0, matched);
        return digest.digest();
    }

    /** One step of Knuth, Morris and Pratt: bytes that may belong to the word are held back until they do not. */
    private void take(byte value) {
        while (matched > 0 && leftOut[matched] != value) {
            pending.write(leftOut, 0, matched - fallback[matched - 1]);
            matched = fallback[matched - 1];
        }
        if (leftOut.length > 0 && leftOut[matched] == value) {
            matched++;
        } else {
            pending.write(value);
        }
        if (leftOut.length > 0 && matched == leftOut.length) {
            matched = 0;
        }
        if (pending.size() >= CHUNK) {
            flush();
        }
    }

    private void flush() {
        digest.update(pending.toByteArray());
        pending.reset();
    }

    private static int[] fallbackOf(byte[] word) {
        int[] fallback = new int[word.length];
        for (int i = 1, length = 0; i < word.length; i++) {
            while (length > 0 && word[i] != word[length]) {
                length = fallback[length - 1];
            }
            length += word[i] == word[length] ? 1 : 0;
            fallback[i] = length;
        }
        return fallback;
    }
}
