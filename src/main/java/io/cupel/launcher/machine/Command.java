package io.cupel.launcher.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A short command of the operating system, run to its end.
 *
 * @param line the program and its arguments, no shell in between
 * @param input what it reads from its standard input
 */
public record Command(List<String> line, String input) {
    public Command {
        line = List.copyOf(line);
    }

    public static Command of(List<String> line) {
        return new Command(line, "");
    }

    public record Result(int exitCode, String output) {
        public boolean isSuccess() {
            return exitCode == 0;
        }
    }

    /** Output and errors come back as one text. A program that is missing or too slow is a failed result, not an exception. */
    public Result run(Duration timeout) {
        try {
            Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
            return finish(process, timeout);
        } catch (IOException e) {
            return new Result(-1, String.valueOf(e.getMessage()));
        }
    }

    private Result finish(Process process, Duration timeout) throws IOException {
        process.onExit().orTimeout(timeout.toMillis(), TimeUnit.MILLISECONDS).exceptionally(late -> {
            process.destroyForcibly();
            return process;
        });
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(StandardCharsets.UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.onExit().join().exitValue(), output.strip());
    }
}
