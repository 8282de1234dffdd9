package io.cupel.datasets.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.cupel.datasets.domain.DatasetError;
import io.cupel.platform.error.PlatformError;
import io.cupel.platform.rest.Json;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;
import org.jspecify.annotations.Nullable;

/**
 * A {@code multipart/form-data} body, read once and front to back: the part called {@code file} goes to disk while its bytes
 * are counted, other parts are short texts. Nothing of a body over the limit is kept beyond the limit.
 *
 * @param fields the text parts, and {@code file} with the file's name, as if they were a JSON object
 * @param fileSize bytes of the file, 0 when there was none
 */
record MultipartForm(ObjectNode fields, long fileSize) {
    private static final String FILE = "file";
    private static final int MAX_FIELD = 1 << 16;
    private static final int MAX_PARTS = 32;
    private static final int MAX_PART_HEADER = 4096;
    private static final int MAX_NAME = 200;

    /**
     * @param type what the body says to be; anything but a form is {@link PlatformError#UNSUPPORTED_MEDIA_TYPE}
     * @param target where the file goes
     * @param maxFile most bytes of the file; more is {@link DatasetError#FILE_TOO_LARGE}
     */
    static MultipartForm read(InputStream body, @Nullable MediaType type, Path target, long maxFile)
            throws IOException {
        if (type == null || !type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)) {
            throw PlatformError.UNSUPPORTED_MEDIA_TYPE.exception();
        }
        String boundary = type.getParameters().get("boundary");
        if (boundary == null || boundary.isEmpty() || boundary.length() > 200) {
            throw DatasetError.BAD_MULTIPART.exception();
        }
        try {
            MultipartInput parts = MultipartInput.builder()
                    .setInputStream(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setPartHeaderSizeMax(MAX_PART_HEADER)
                    .get();
            // Browsers and tools write names in UTF-8, whatever the old rules for headers say.
            parts.setHeaderCharset(StandardCharsets.UTF_8);
            return new Reading(parts, target, maxFile).all();
        } catch (FileUploadException | IllegalArgumentException malformed) {
            throw DatasetError.BAD_MULTIPART.exception().causedBy(malformed);
        }
    }

    /** The file's name without any path, fit for the database; never used as a path. */
    static String cleaned(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\ufffd\\ud800-\\udfff]", "").strip();
        String clean = plain.length() > MAX_NAME ? plain.substring(plain.length() - MAX_NAME) : plain;
        return clean.isEmpty() ? "upload" : clean;
    }

    private static final class Reading {
        private final MultipartInput parts;
        private final Path target;
        private final long maxFile;
        private final ObjectNode fields = Json.MAPPER.createObjectNode();
        private long fileSize;

        Reading(MultipartInput parts, Path target, long maxFile) {
            this.parts = parts;
            this.target = target;
            this.maxFile = maxFile;
        }

        MultipartForm all() throws IOException {
            boolean more = parts.skipPreamble();
            if (!more) {
                throw DatasetError.BAD_MULTIPART.exception();
            }
            for (int count = 0; more; count++) {
                if (count == MAX_PARTS) {
                    throw DatasetError.BAD_MULTIPART.exception();
                }
                part(disposition(parts.readHeaders()));
                more = parts.readBoundary();
            }
            return new MultipartForm(fields, fileSize);
        }

        private void part(Map<String, @Nullable String> disposition) throws IOException {
            String name = disposition.get("name");
            if (name == null || !disposition.containsKey("form-data")) {
                throw DatasetError.BAD_MULTIPART.exception();
            }
            if (name.equals(FILE)) {
                file(String.valueOf(disposition.getOrDefault("filename", "")));
            } else {
                fields.put(name, text());
            }
        }

        private void file(String name) throws IOException {
            if (fields.has(FILE)) {
                throw DatasetError.BAD_MULTIPART.exception();
            }
            try (OutputStream out =
                    new Bounded(Files.newOutputStream(target), maxFile, DatasetError.FILE_TOO_LARGE.with(maxFile))) {
                fileSize = parts.readBodyData(out);
            }
            fields.put(FILE, cleaned(name));
        }

        private String text() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream out = new Bounded(bytes, MAX_FIELD, DatasetError.BAD_MULTIPART.exception())) {
                parts.readBodyData(out);
            }
            return bytes.toString(StandardCharsets.UTF_8);
        }

        /** The parameters of the part's {@code Content-Disposition}; its kind is a key without value. */
        private static Map<String, @Nullable String> disposition(String headers) {
            ParameterParser parser = new ParameterParser();
            parser.setLowerCaseNames(true);
            for (String header : headers.split("\r\n")) {
                if (header.toLowerCase(Locale.ROOT).startsWith("content-disposition:")) {
                    return new HashMap<>(parser.parse(header.substring(header.indexOf(':') + 1), ';'));
                }
            }
            return Map.of();
        }
    }

    /** Refuses the byte after the last. */
    private static final class Bounded extends FilterOutputStream {
        private final long max;
        private final RuntimeException refusal;
        private long count;

        Bounded(OutputStream out, long max, RuntimeException refusal) {
            super(out);
            this.max = max;
            this.refusal = refusal;
        }

        @Override
        public void write(int octet) throws IOException {
            take(1);
            out.write(octet);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            take(length);
            out.write(bytes, offset, length);
        }

        private void take(int length) {
            count += length;
            if (count > max) {
                throw refusal;
            }
        }
    }
}
