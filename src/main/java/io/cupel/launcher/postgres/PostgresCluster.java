package io.cupel.launcher.postgres;

import io.cupel.launcher.machine.Command;
import io.cupel.launcher.machine.DataFolder;
import io.cupel.launcher.machine.FileTrees;
import io.cupel.launcher.machine.LaunchFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * The folder in which PostgreSQL keeps its data. It appears whole or not at all: initialised under another name, with the
 * application's role, database and password inside, then renamed.
 */
final class PostgresCluster {
    static final String NAME = "cupel";
    private static final String PASSWORD_FILE = "cupel-password";
    private static final Duration INITIALISATION = Duration.ofMinutes(2);

    private final Path folder;
    private final PostgresAccount account;

    private PostgresCluster(Path folder, PostgresAccount account) {
        this.folder = folder;
        this.account = account;
    }

    static PostgresCluster openOrCreate(Path folder, DataFolder data, PostgresBinaries binaries) {
        try {
            return Files.isDirectory(folder) ? existing(folder, data, binaries) : created(folder, data, binaries);
        } catch (IOException e) {
            throw new LaunchFailure("Cannot prepare PostgreSQL's folder " + folder + ": " + e.getMessage(), e);
        }
    }

    private static PostgresCluster existing(Path folder, DataFolder data, PostgresBinaries binaries)
            throws IOException {
        if (!Files.exists(folder.resolve("PG_VERSION")) || !Files.exists(folder.resolve(PASSWORD_FILE))) {
            throw new LaunchFailure(
                    "The data folder is damaged: " + folder
                            + " is not a whole PostgreSQL folder. Put back a copy of it, or choose a new data folder with --data.");
        }
        return new PostgresCluster(folder, PostgresAccount.ofOwner(FileTrees.owner(folder), data, binaries.home()));
    }

    private static PostgresCluster created(Path folder, DataFolder data, PostgresBinaries binaries) throws IOException {
        PostgresAccount account = PostgresAccount.forNewCluster(data, binaries.home());
        Path growing = folder.resolveSibling(folder.getFileName() + ".new");
        FileTrees.delete(growing);
        FileTrees.createPrivate(growing);
        String password = randomPassword();
        writePassword(growing.resolveSibling("initdb-password"), randomPassword(), account);
        if (account.isAnother(data.owner())) {
            FileTrees.chown(growing, account.uid());
        }
        new PostgresCluster(growing, account).initialise(binaries, password);
        Files.delete(growing.resolveSibling("initdb-password"));
        writePassword(growing.resolve(PASSWORD_FILE), password, account);
        Files.move(growing, folder, StandardCopyOption.ATOMIC_MOVE);
        return new PostgresCluster(folder, account);
    }

    private static void writePassword(Path file, String password, PostgresAccount account) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, password);
        if (FileTrees.owner(file) != account.uid()) {
            FileTrees.chown(file, account.uid());
        }
    }

    private static String randomPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
    }

    /** The superuser's own password is thrown away: the application's role owns its database and needs no more. */
    private void initialise(PostgresBinaries binaries, String password) {
        run(
                List.of(
                        binaries.program("initdb"),
                        "--pgdata=" + folder,
                        "--username=postgres",
                        "--pwfile=" + folder.resolveSibling("initdb-password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--no-sync"),
                "");
        run(
                List.of(binaries.program("postgres"), "--single", "-D", folder.toString(), "postgres"),
                "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + password + "'\nCREATE DATABASE " + NAME + " OWNER " + NAME
                        + "\n");
    }

    private void run(List<String> program, String input) {
        Command.Result result = new Command(account.command(program), input).run(INITIALISATION);
        if (!result.isSuccess()) {
            throw new LaunchFailure("PostgreSQL could not be initialised: " + result.output());
        }
    }

    Path folder() {
        return folder;
    }

    PostgresAccount account() {
        return account;
    }

    String password() {
        try {
            return Files.readString(folder.resolve(PASSWORD_FILE));
        } catch (IOException e) {
            throw new LaunchFailure("Cannot read PostgreSQL's password below " + folder + ": " + e.getMessage(), e);
        }
    }
}
