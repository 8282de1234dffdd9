package io.cupel.launcher.demo;

import com.eclipsesource.json.Json;
import com.eclipsesource.json.JsonObject;
import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** The table that comes along: customers of a telephone company, and whether they left ({@code Churn}). */
final class TelcoChurn {
    static final String FILE = "telco_churn.csv";
    static final String TARGET = "Churn";
    static final String CUSTOMER = "customerID";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final byte[] content;

    private TelcoChurn(byte[] content) {
        this.content = content;
    }

    static TelcoChurn bundled() {
        try (InputStream file = TelcoChurn.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new LaunchFailure("Not a whole Cupel: " + FILE + " is missing in the launcher.");
            }
            return new TelcoChurn(file.readAllBytes());
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read " + FILE + ": " + e.getMessage(), e);
        }
    }

    byte[] content() {
        return content.clone();
    }

    /** A customer as the API takes it: numbers as numbers; without the answer and without the customer's number. */
    JsonObject customer(String id) {
        List<String> lines = new String(content, StandardCharsets.UTF_8).lines().toList();
        String[] names = lines.get(0).split(",", -1);
        String[] values = lines.stream()
                .filter(line -> line.startsWith(id + ","))
                .findFirst()
                .orElseThrow()
                .split(",", -1);
        JsonObject customer = new JsonObject();
        for (int i = 0; i < names.length; i++) {
            if (!names[i].equals(TARGET) && !names[i].equals(CUSTOMER)) {
                add(customer, names[i], values[i]);
            }
        }
        return customer;
    }

    private static void add(JsonObject customer, String name, String value) {
        if (NUMBER.matcher(value).matches()) {
            customer.add(name, Json.value(Double.parseDouble(value)));
        } else {
            customer.add(name, value);
        }
    }
}
