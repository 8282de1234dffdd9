package io.cupel.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The settings of the application, as its defaults and their comments tell them. */
record Defaults(List<Setting> settings, String comments) {
    private static final Path FILE = Path.of("src/main/resources/META-INF/microprofile-config.properties");
    private static final Pattern KEY = Pattern.compile("[a-z]+(?:\\.[a-z0-9-]+)+");

    record Setting(String key, String value, String comment) {
        String row() {
            return "| `" + key + "` | " + (value.isEmpty() ? "" : "`" + value + "`") + " | " + comment + " |";
        }
    }

    static Defaults read() throws IOException {
        List<Setting> settings = new ArrayList<>();
        List<String> comment = new ArrayList<>();
        for (String line : Files.readAllLines(FILE)) {
            if (line.matches("#.*(has no default|not set).*")) {
                comment.add(line.substring(1).strip());
                settings.add(new Setting(firstKey(line), "", String.join(" ", comment)));
                comment.clear();
            } else if (line.startsWith("#")) {
                comment.add(line.substring(1).strip());
            } else if (line.contains("=")) {
                int equals = line.indexOf('=');
                settings.add(new Setting(
                        line.substring(0, equals).strip(),
                        line.substring(equals + 1).strip(),
                        String.join(" ", comment)));
                comment.clear();
            } else {
                comment.clear();
            }
        }
        return new Defaults(List.copyOf(settings), Files.readString(FILE));
    }

    /** What has no default is told by a comment that names its key. */
    private static String firstKey(String comment) {
        Matcher key = KEY.matcher(comment);
        return key.find() ? key.group() : "";
    }

    /** Settings of the server itself are none of an operator's business. */
    List<Setting> forOperators() {
        return settings.stream()
                .filter(setting -> !setting.key().isEmpty() && !setting.key().startsWith("mp."))
                .toList();
    }

    /** Whether a variable of the environment sets something, also where only a comment knows the key because there is no default. */
    boolean hasVariable(String variable) {
        return keys().anyMatch(key -> variable(key).equals(variable)) || comments.contains(variable);
    }

    boolean hasKey(String key) {
        return keys().anyMatch(key::equals) || hasVariable(variable(key));
    }

    private Stream<String> keys() {
        Matcher matcher = KEY.matcher(comments);
        return matcher.results().map(result -> result.group()).collect(Collectors.toSet()).stream();
    }

    private static String variable(String key) {
        return key.replaceAll("[^a-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
