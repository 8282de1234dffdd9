package io.cupel.privacy.detect;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a table that ships with detection: UTF-8, tab-separated fields, remarks after {@code #}. */
final class TextFile {
    private TextFile() {}

    static List<List<String>> read(String name) {
        try (InputStream file = TextFile.class.getResourceAsStream("/privacy/detect/" + name)) {
            return lines(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> lines(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException(name + " is not part of this build");
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
