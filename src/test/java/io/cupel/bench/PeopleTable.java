package io.cupel.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/** A seeded CSV of one million rows and twenty columns, six of them about people, with the rules for these. */
final class PeopleTable {
    static final int ROWS = 1_000_000;
    static final Map<String, String> RULES = Map.of(
            "email", "pseudonymize",
            "name", "pseudonymize",
            "phone_number", "mask",
            "ssn", "hash",
            "credit_card", "encrypt",
            "date_of_birth", "generalize");

    private static final int NUMBERS = 13;
    private static final String[] GIVEN = {
        "Anna", "James", "Maria", "Peter", "Sofia", "Lukas", "Emma", "Carlos", "Ingrid", "Thomas", "Laura", "David"
    };
    private static final String[] SURNAMES = {
        "Miller", "Smith", "Garcia", "Fischer", "Rossi", "Dubois", "Jones", "Novak", "Jensen", "Lopez", "Weber", "Brown"
    };

    private PeopleTable() {}

    static Path write(Path file) throws IOException {
        Random random = new Random(42);
        try (BufferedWriter csv = Files.newBufferedWriter(file)) {
            csv.write("id");
            for (int number = 0; number < NUMBERS; number++) {
                csv.write(",n" + number);
            }
            csv.write(",email,full_name,phone,ssn,card_number,date_of_birth\n");
            for (int row = 0; row < ROWS; row++) {
                csv.append(row(row, random));
            }
        }
        return file;
    }

    private static StringBuilder row(int id, Random random) {
        StringBuilder row = new StringBuilder(256).append(id);
        for (int number = 0; number < NUMBERS; number++) {
            row.append(',').append(random.nextInt(1_000_000) / 100.0);
        }
        String given = GIVEN[random.nextInt(GIVEN.length)];
        String surname = SURNAMES[random.nextInt(SURNAMES.length)];
        row.append(',')
                .append((given + "." + surname).toLowerCase(Locale.ROOT))
                .append(id)
                .append("@example.org,");
        row.append(given).append(' ').append(surname).append(",(415) 555-01");
        digits(random.nextInt(100), 2, row).append(',');
        digits(1 + random.nextInt(660), 3, row).append('-');
        digits(1 + random.nextInt(99), 2, row).append('-');
        digits(1 + random.nextInt(9_999), 4, row).append(',');
        card(random, row).append(',').append(1940 + random.nextInt(65)).append('-');
        digits(1 + random.nextInt(12), 2, row).append('-');
        return digits(1 + random.nextInt(28), 2, row).append('\n');
    }

    /** 16 digits that keep the rule of Luhn. */
    private static StringBuilder card(Random random, StringBuilder row) {
        int sum = 0;
        for (int place = 0; place < 15; place++) {
            int digit = place == 0 ? 4 : random.nextInt(10);
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += place % 2 == 0 ? doubled : digit;
            row.append(digit);
        }
        return row.append((10 - sum % 10) % 10);
    }

    private static StringBuilder digits(int value, int width, StringBuilder row) {
        String text = Integer.toString(value);
        return row.append("0".repeat(width - text.length())).append(text);
    }
}
