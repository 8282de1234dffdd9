package io.cupel.launcher.postgres;

import io.cupel.launcher.machine.Command;
import io.cupel.launcher.machine.DataFolder;
import io.cupel.launcher.machine.LaunchFailure;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * As whom PostgreSQL runs. It refuses to run as root, so a root launcher steps aside: into a user namespace of its own,
 * where root is nobody in particular; or, where namespaces are forbidden as in many containers, to another account.
 *
 * @param prefix what stands before the program on the command line
 * @param uid who must own the cluster's folder
 */
record PostgresAccount(List<String> prefix, int uid) {
    private static final int ROOT = 0;
    private static final int NOBODY = 65534;
    private static final Duration PROBE = Duration.ofSeconds(10);

    private static final PostgresAccount NAMESPACE = new PostgresAccount(List.of("unshare", "--user"), ROOT);

    PostgresAccount {
        prefix = List.copyOf(prefix);
    }

    /** The account that owns an existing cluster. */
    static PostgresAccount ofOwner(int owner, DataFolder data, Path binaries) {
        if (data.owner() != ROOT) {
            return new PostgresAccount(List.of(), owner);
        }
        return firstThatWorks(Stream.of(owner == ROOT ? NAMESPACE : someoneElse(owner)), data, binaries);
    }

    /** Any account that works, for a cluster that is still to be made. */
    static PostgresAccount forNewCluster(DataFolder data, Path binaries) {
        if (data.owner() != ROOT) {
            return new PostgresAccount(List.of(), data.owner());
        }
        return firstThatWorks(Stream.of(NAMESPACE, someoneElse(NOBODY)), data, binaries);
    }

    private static PostgresAccount someoneElse(int uid) {
        return new PostgresAccount(
                List.of("setpriv", "--reuid=" + uid, "--regid=" + uid, "--clear-groups", "--inh-caps=-all"), uid);
    }

    private static PostgresAccount firstThatWorks(Stream<PostgresAccount> candidates, DataFolder data, Path binaries) {
        return candidates
                .filter(account -> account.canRun(data, binaries))
                .findFirst()
                .orElseThrow(
                        () -> new LaunchFailure(
                                "PostgreSQL refuses to run as root, and neither a user namespace"
                                        + " (unshare) nor another account (setpriv) works here for " + binaries
                                        + ". Run Cupel as a normal user, or choose a --data folder whose parents everybody may enter."));
    }

    private boolean canRun(DataFolder data, Path binaries) {
        if (isAnother(data.owner())) {
            data.letPass();
        }
        String program = binaries.resolve("bin/postgres").toString();
        return Command.of(command(List.of(program, "--version"))).run(PROBE).isSuccess();
    }

    boolean isAnother(int self) {
        return uid != self;
    }

    List<String> command(List<String> line) {
        List<String> whole = new ArrayList<>(prefix);
        whole.addAll(line);
        return whole;
    }
}
