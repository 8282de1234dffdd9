package io.cupel.engine.h2o;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/**
 * A CSV file without its header line, as the one part of a multipart body.
 *
 * <p>The header stays behind because H2O compares it with the names it is told by its own rules for blanks and quotes, and keeps
 * it as a row of data where they differ.
 */
final class CsvUpload {
    private final Path csv;
    private final String boundary;

    CsvUpload(Path csv, String boundary) {
        this.csv = csv;
        this.boundary = boundary;
    }

    String mediaType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher body() {
        return BodyPublishers.ofInputStream(this::open);
    }

    private InputStream open() {
        try {
            String head =
                    "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"data.csv\"\r\n"
                            + "Content-Type: text/csv\r\n\r\n";
            return new SequenceInputStream(
                    Collections.enumeration(List.of(text(head), rows(), text("\r\n--" + boundary + "--\r\n"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private InputStream rows() throws IOException {
        InputStream rows = new BufferedInputStream(Files.newInputStream(csv), 1 << 16);
        skipRecord(rows);
        return rows;
    }

    /** To behind the first line end that is not inside quotes. */
    static void skipRecord(InputStream csv) throws IOException {
        boolean quoted = false;
        for (int b = csv.read(); b >= 0; b = csv.read()) {
            if (b == '"') {
                quoted = !quoted;
            } else if (b == '\n' && !quoted) {
                return;
            }
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII));
    }
}
