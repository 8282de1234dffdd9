package io.cupel.privacy.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a list that ships with the application: UTF-8, one entry a line, tab-separated fields. */
final class WordFile {
    private WordFile() {}

    /** The fields of every line; a line that starts with {@code #} is a remark. */
    static List<String[]> read(String name) {
        try (InputStream file = WordFile.class.getResourceAsStream("/privacy/words/" + name)) {
            return lines(name, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String[]> lines(String name, @Nullable InputStream file) {
        if (file == null) {
            throw new IllegalStateException("The word list " + name + " is not part of this build");
        }
        return new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                .map(line -> line.split("\t", -1))
                .toList();
    }
}
