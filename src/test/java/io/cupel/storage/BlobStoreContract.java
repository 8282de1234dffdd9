package io.cupel.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every blob store keeps to. */
public abstract class BlobStoreContract {
    /** SHA-256 of {@code hello}. */
    private static final String HELLO_SHA256 = "2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824";

    @TempDir
    protected Path folder;

    protected BlobStore blobs;

    protected abstract BlobStore create(Path folder);

    @BeforeEach
    void createStore() {
        blobs = create(folder.resolve("store"));
    }

    @Test
    void givesBackWhatWasPutWithItsSizeAndDigest() throws IOException {
        StoredBlob stored = put("a/b.txt", "hello");

        assertThat(stored).isEqualTo(new StoredBlob("a/b.txt", 5, HELLO_SHA256));
        assertThat(text("a/b.txt")).isEqualTo("hello");
        assertThat(blobs.local("a/b.txt")).hasContent("hello");
        assertThat(blobs.exists("a/b.txt")).isTrue();
    }

    @Test
    void takesAFileFromWhereItIs() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "hello");

        assertThat(blobs.take("a/x", file)).isEqualTo(new StoredBlob("a/x", 5, HELLO_SHA256));
        assertThat(text("a/x")).isEqualTo("hello");
        assertThat(file).doesNotExist();
    }

    @Test
    void takesAFileInPlaceOfABlob() throws IOException {
        put("x", "old");

        blobs.take("x", Files.writeString(folder.resolve("file"), "new"));

        assertThat(text("x")).isEqualTo("new");
    }

    @Test
    void takesNothingThatIsNotThere() {
        assertThatThrownBy(() -> blobs.take("x", folder.resolve("nothing"))).isInstanceOf(UncheckedIOException.class);
        assertThat(blobs.exists("x")).isFalse();
    }

    @Test
    void keepsAnEmptyBlob() throws IOException {
        put("empty", "");

        assertThat(text("empty")).isEmpty();
    }

    @Test
    void replacesABlobOfTheSameKey() throws IOException {
        put("k", "old and longer");
        put("k", "new");

        assertThat(text("k")).isEqualTo("new");
    }

    @Test
    void showsNothingOfAWriteThatBroke() throws IOException {
        put("k", "whole");

        assertThatThrownBy(() -> blobs.put("k", breaksAfter("ha"))).isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> blobs.put("other", breaksAfter("ha"))).isInstanceOf(UncheckedIOException.class);

        assertThat(text("k")).isEqualTo("whole");
        assertThat(blobs.exists("other")).isFalse();
        assertThat(blobs.list("")).extracting(BlobListing::key).containsExactly("k");
    }

    @Test
    void deletesOnceAndAgain() {
        put("k", "x");

        blobs.delete("k");
        blobs.delete("k");

        assertThat(blobs.exists("k")).isFalse();
    }

    @Test
    void namesAMissingBlobByItsOwnException() {
        assertThatThrownBy(() -> blobs.open("none")).isInstanceOf(NoSuchBlobException.class);
        assertThatThrownBy(() -> blobs.local("none")).isInstanceOf(NoSuchBlobException.class);
    }

    @Test
    void listsByPrefix() {
        put("datasets/1/data.parquet", "12");
        put("datasets/2/data.parquet", "123");
        put("models/1.zip", "x");

        assertThat(blobs.list("datasets/"))
                .extracting(BlobListing::key, BlobListing::sizeInBytes)
                .containsExactlyInAnyOrder(tuple("datasets/1/data.parquet", 2L), tuple("datasets/2/data.parquet", 3L));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/etc/passwd",
                "..",
                "a/../b",
                "a//b",
                "a/",
                ".hidden",
                "a/.b",
                "a\\b",
                "a b",
                "é",
                "a\0b",
                "a\n"
            })
    void refusesAKeyThatCouldLeaveItsPlace(String key) {
        assertThatThrownBy(() -> put(key, "x")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.open(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.local(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.exists(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> blobs.delete(key)).isInstanceOf(IllegalArgumentException.class);
    }

    protected StoredBlob put(String key, String text) {
        return blobs.put(key, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    protected String text(String key) throws IOException {
        try (InputStream content = blobs.open(key)) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream breaksAfter(String text) {
        InputStream start = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new SequenceInputStream(start, new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("the line went dead");
            }
        });
    }
}
