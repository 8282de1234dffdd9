package io.cupel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was measured, against its bar, as Markdown. */
final class BenchTable {
    private static final Path FILE = Path.of("target/bench.md");

    private final List<String> lines = new ArrayList<>();

    BenchTable() {
        lines.add(machine());
        lines.add("");
        lines.add("| measured | here | against | ratio | bar | |");
        lines.add("| --- | --- | --- | --- | --- | --- |");
    }

    void atLeast(String what, String here, String against, double ratio, double bar) {
        add(what, here, against, "%.2f".formatted(ratio), "≥ " + bar, ratio >= bar);
    }

    void atMost(String what, String here, String against, double ratio, double bar) {
        add(what, here, against, "%.2f".formatted(ratio), "≤ " + bar, ratio <= bar);
    }

    void plain(String what, String here, String bar, boolean met) {
        add(what, here, "", "", bar, met);
    }

    private void add(String what, String here, String against, String ratio, String bar, boolean met) {
        String verdict = met ? "met" : "**missed**";
        lines.add("| " + String.join(" | ", what, here, against, ratio, bar, verdict) + " |");
    }

    void write() throws IOException {
        write(FILE);
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, lines);
        lines.forEach(System.out::println);
    }

    private static String machine() {
        return String.format(
                Locale.ROOT,
                "%d cores (%s), JDK %s, %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.version"),
                System.getProperty("os.name") + " " + System.getProperty("os.version"));
    }
}
