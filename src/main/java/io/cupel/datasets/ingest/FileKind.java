package io.cupel.datasets.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** What a file is, judged by its first bytes alone. */
enum FileKind {
    PARQUET,
    /** Text of some encoding; whether it is a table is seen later. */
    TEXT,
    EMPTY,
    OTHER;

    /** How many bytes a decision needs at most. */
    static final int SAMPLE_LENGTH = 1 << 16;

    private static final String PARQUET_MAGIC = "PAR1";

    /** As ISO 8859-1: archives, documents, pictures, programs. */
    private static final List<String> MAGICS = List.of(
            "PK\u0003\u0004",
            "PK\u0005\u0006",
            "\u001f\u008b",
            "BZh",
            "7z\u00bc\u00af",
            "\u00fd7zXZ",
            "(\u00b5/\u00fd",
            "Rar!",
            "%PDF",
            "{\\rtf",
            "\u0089PNG",
            "\u00ff\u00d8\u00ff",
            "GIF8",
            "\u00d0\u00cf\u0011\u00e0",
            "\u007fELF",
            "ARROW1",
            "Obj\u0001",
            "ORC",
            "SQLite format 3");

    /** After blanks, in lower case: documents of marks and JSON, which no comma makes a table. */
    private static final List<String> TEXT_STARTS =
            List.of("<!doctype", "<html", "<?xml", "{\"", "[{", "{\n", "[\n", "[[");

    static FileKind of(byte[] start) {
        if (start.length == 0) {
            return EMPTY;
        }
        String text = new String(start, 0, Math.min(start.length, 1024), StandardCharsets.ISO_8859_1);
        if (text.startsWith(PARQUET_MAGIC)) {
            return PARQUET;
        }
        String opening =
                text.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
        if (MAGICS.stream().anyMatch(text::startsWith) || TEXT_STARTS.stream().anyMatch(opening::startsWith)) {
            return OTHER;
        }
        return TextEncoding.isText(start) ? TEXT : OTHER;
    }
}
