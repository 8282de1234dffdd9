package io.cupel.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A seeded CSV of one million rows and twenty columns: numbers, categories, dates, booleans, some of them missing. */
final class WideTable {
    static final int ROWS = 1_000_000;
    private static final int NUMBERS = 12;
    private static final int CATEGORIES = 5;
    private static final String[] LEVELS = {"north", "south", "east", "west", "centre", "abroad", "unknown"};

    private WideTable() {}

    static Path write(Path file) throws IOException {
        Random random = new Random(42);
        Files.createDirectories(file.getParent());
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write(header());
            StringBuilder row = new StringBuilder(256);
            for (int i = 0; i < ROWS; i++) {
                row.setLength(0);
                csv.append(row(i, random, row));
            }
        }
        return file;
    }

    private static String header() {
        StringBuilder names = new StringBuilder("id");
        for (int i = 0; i < NUMBERS; i++) {
            names.append(",n").append(i);
        }
        for (int i = 0; i < CATEGORIES; i++) {
            names.append(",c").append(i);
        }
        return names.append(",day,flag\n").toString();
    }

    private static StringBuilder row(int i, Random random, StringBuilder row) {
        row.append(i);
        for (int n = 0; n < NUMBERS; n++) {
            row.append(',');
            if (random.nextInt(50) > 0) {
                row.append(random.nextInt(1_000_000) / (n < 4 ? 1.0 : 100.0));
            }
        }
        for (int c = 0; c < CATEGORIES; c++) {
            row.append(',').append(LEVELS[random.nextInt(2 + c)]);
        }
        row.append(",20").append(10 + random.nextInt(15)).append('-');
        twoDigits(1 + random.nextInt(12), row).append('-');
        twoDigits(1 + random.nextInt(28), row);
        return row.append(',').append(random.nextBoolean()).append('\n');
    }

    private static StringBuilder twoDigits(int value, StringBuilder row) {
        return row.append(value < 10 ? "0" : "").append(value);
    }
}
