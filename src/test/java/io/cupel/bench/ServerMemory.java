package io.cupel.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Resident memory of a process, in megabytes, as Linux counts it (proc(5)). */
record ServerMemory(Process process) {
    double residentMegabytes() throws IOException {
        return megabytes("VmRSS:");
    }

    /** The most since the start, or since {@link #forgetPeak}. */
    double peakMegabytes() throws IOException {
        return megabytes("VmHWM:");
    }

    void forgetPeak() throws IOException {
        Files.writeString(folder().resolve("clear_refs"), "5");
    }

    private double megabytes(String field) throws IOException {
        return Files.readAllLines(folder().resolve("status")).stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / 1024.0;
    }

    private Path folder() {
        return Path.of("/proc", Long.toString(process.pid()));
    }
}
