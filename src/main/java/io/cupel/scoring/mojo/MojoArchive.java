package io.cupel.scoring.mojo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.cupel.scoring.domain.UnusableModelException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** A model's zip file, read without the model library. */
public final class MojoArchive implements AutoCloseable {
    private static final JsonFactory JSON = new JsonFactory();
    private static final String DETAILS = "experimental/modelDetails.json";
    /** Small archives may compress well without being a bomb. */
    private static final long RATIO_FREE_BYTES = 32L << 20;

    private final ZipFile zip;
    private long scoringBytes;

    private MojoArchive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens and unpacks the file once, counting, without keeping anything.
     *
     * @throws UnusableModelException when it exceeds a limit
     * @throws IOException when it is no readable zip
     */
    public static MojoArchive open(Path file, ArchiveLimits limits) throws IOException {
        long bytes = Files.size(file);
        if (bytes > limits.maxBytes()) {
            throw new UnusableModelException("The model file has " + bytes + " bytes");
        }
        MojoArchive archive = new MojoArchive(new ZipFile(file.toFile()));
        try {
            archive.count(bytes, limits);
            return archive;
        } catch (IOException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private void count(long packed, ArchiveLimits limits) throws IOException {
        if (zip.size() > limits.maxEntries()) {
            throw new UnusableModelException("The model file has " + zip.size() + " entries");
        }
        long allowed = Math.min(limits.maxUnpackedBytes(), Math.max(RATIO_FREE_BYTES, packed * limits.maxRatio()));
        byte[] buffer = new byte[64 << 10];
        long unpacked = 0;
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            long size = countEntry(entry, allowed - unpacked, buffer);
            unpacked += size;
            scoringBytes += entry.getName().contains("experimental/") ? 0 : size;
        }
    }

    private long countEntry(ZipEntry entry, long allowed, byte[] buffer) throws IOException {
        if (entry.getSize() > allowed) {
            throw tooLargeUnpacked();
        }
        long size = 0;
        try (InputStream content = zip.getInputStream(entry)) {
            for (int n; (n = content.read(buffer)) > 0; ) {
                size += n;
                if (size > allowed) {
                    throw tooLargeUnpacked();
                }
            }
        }
        return size;
    }

    private static UnusableModelException tooLargeUnpacked() {
        return new UnusableModelException("The model file unpacks to too many bytes");
    }

    /** Unpacked bytes without the descriptive documents: about what a loaded model occupies. */
    public long scoringBytes() {
        return scoringBytes;
    }

    /** The key-value part of {@code model.ini}. */
    public Map<String, String> properties() throws IOException {
        ZipEntry ini = zip.getEntry("model.ini");
        if (ini == null) {
            throw new UnusableModelException("The file is no model: it has no model.ini");
        }
        Map<String, String> properties = new HashMap<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(zip.getInputStream(ini), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null && !line.equals("[columns]"); line = lines.readLine()) {
                int equals = line.indexOf(" = ");
                if (equals > 0) {
                    properties.put(line.substring(0, equals), line.substring(equals + 3));
                }
            }
        }
        return properties;
    }

    /** The type the training engine gave each column ({@code Numeric}, {@code Enum}, {@code Time}…); empty when unknown. */
    public Map<String, String> columnTypes() throws IOException {
        ZipEntry details = zip.getEntry(DETAILS);
        if (details == null) {
            return Map.of();
        }
        try (InputStream content = zip.getInputStream(details);
                JsonParser json = JSON.createParser(content)) {
            return columnTypes(json);
        }
    }

    /** Stops as soon as both lists are read: the document's larger part, metrics, follows them. */
    private static Map<String, String> columnTypes(JsonParser json) throws IOException {
        List<String> names = List.of();
        json.nextToken();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            if (field.equals("names")) {
                names = texts(json);
            } else if (field.equals("column_types")) {
                return paired(names, texts(json));
            } else if (!field.equals("output") || value != JsonToken.START_OBJECT) {
                json.skipChildren();
            }
        }
        return Map.of();
    }

    private static List<String> texts(JsonParser json) throws IOException {
        List<String> texts = new ArrayList<>();
        while (json.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(json.getText());
        }
        return texts;
    }

    private static Map<String, String> paired(List<String> names, List<String> types) {
        Map<String, String> paired = new HashMap<>();
        for (int i = 0; i < Math.min(names.size(), types.size()); i++) {
            paired.put(names.get(i), types.get(i));
        }
        return paired;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
