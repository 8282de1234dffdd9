package io.cupel.datasets.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds a text file's encoding: a byte order mark, else the zero bytes that plain text has in UTF-16, else UTF-8 if every
 * byte of the file agrees, else windows-1252, which reads any byte and is what spreadsheets write.
 */
enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    UTF_16_LE(StandardCharsets.UTF_16LE),
    UTF_16_BE(StandardCharsets.UTF_16BE),
    WINDOWS_1252(Charset.forName("windows-1252"));

    private static final int BUFFER_SIZE = 1 << 16;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** Text has hardly any control characters besides tab and line ends; one may slip into any export. */
    static boolean isText(byte[] start) {
        if (wide(start) != null) {
            return true;
        }
        int controls = 0;
        for (byte octet : start) {
            controls += octet >= 0 && octet < ' ' && octet != '\t' && octet != '\n' && octet != '\r' ? 1 : 0;
        }
        return controls <= 1 || controls < start.length / 50;
    }

    /** The same text as a UTF-8 file: the file itself if it is one already, else a new one at {@code copy}. */
    static Path asUtf8(Path file, Path copy) throws IOException {
        TextEncoding encoding = of(file);
        if (encoding == UTF_8) {
            return file;
        }
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), encoding.decoder());
                Writer writer = Files.newBufferedWriter(copy, StandardCharsets.UTF_8)) {
            char[] buffer = new char[BUFFER_SIZE];
            int skipped = reader.read(buffer, 0, 1) == 1 && buffer[0] != BYTE_ORDER_MARK ? 1 : 0;
            writer.write(buffer, 0, skipped);
            for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
                writer.write(buffer, 0, count);
            }
        }
        return copy;
    }

    static TextEncoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            TextEncoding wide = wide(in.readNBytes(FileKind.SAMPLE_LENGTH));
            if (wide != null) {
                return wide;
            }
        }
        return isUtf8(file) ? UTF_8 : WINDOWS_1252;
    }

    /** Unpaired surrogates become the replacement character, as they have no UTF-8 form. */
    private CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static @Nullable TextEncoding wide(byte[] start) {
        if (startsWith(start, 0xff, 0xfe)) {
            return UTF_16_LE;
        }
        if (startsWith(start, 0xfe, 0xff)) {
            return UTF_16_BE;
        }
        int[] zeros = zerosByParity(start);
        int pairs = start.length / 2;
        if (pairs >= 2 && zeros[0] == 0 && zeros[1] > pairs / 2) {
            return UTF_16_LE;
        }
        return pairs >= 2 && zeros[1] == 0 && zeros[0] > pairs / 2 ? UTF_16_BE : null;
    }

    private static int[] zerosByParity(byte[] start) {
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        return zeros;
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && Arrays.equals(bytes, 0, 2, new byte[] {(byte) first, (byte) second}, 0, 2);
    }

    private static boolean isUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer bytes = ByteBuffer.allocate(BUFFER_SIZE);
        CharBuffer chars = CharBuffer.allocate(BUFFER_SIZE);
        try (FileChannel channel = FileChannel.open(file)) {
            boolean more = true;
            while (more) {
                more = channel.read(bytes) >= 0;
                CoderResult result = decoder.decode(bytes.flip(), chars.clear(), !more);
                if (result.isError()) {
                    return false;
                }
                bytes.compact();
            }
            return true;
        }
    }
}
