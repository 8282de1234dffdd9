package io.cupel.auth;

import static org.assertj.core.api.Assertions.assertThat;

import io.cupel.auth.persistence.AuthRepositories;
import io.cupel.platform.notices.Notices;
import io.cupel.platform.persistence.Sql;
import io.cupel.testing.Await;
import io.cupel.testing.JpaDatabase;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances that start together on one empty database. */
class FirstAdminIT {
    private final JpaDatabase database = new JpaDatabase();
    private final UserService users = new UserService(
            AuthRepositories.users(database),
            AuthRepositories.sessions(database),
            AuthRepositories.keys(database),
            AuthRepositories.tokens(database),
            new CredentialChanges(new Notices(Sql.over(database.transactional()))),
            Clock.systemUTC());

    @AfterEach
    void closeDatabase() {
        database.close();
    }

    @Test
    void theSecondInstanceWaitsForTheFirstAndFindsItsAdministrator() throws Exception {
        CountDownLatch secondWaits = new CountDownLatch(1);

        CompletableFuture<Void> first = ensuring("hash of the first", secondWaits);
        Await.until(this::openTransactions, open -> open == 1);
        CompletableFuture<Void> second = ensuring("hash of the second", new CountDownLatch(0));
        Await.until(this::waiting, waiting -> waiting == 1);
        secondWaits.countDown();

        first.join();
        second.join();
        assertThat(hashesOfAdministrators()).containsExactly("hash of the first");
    }

    /** Makes the administrator, and commits once the latch is open. */
    private CompletableFuture<Void> ensuring(String passwordHash, CountDownLatch mayCommit) {
        return CompletableFuture.runAsync(() -> {
            try {
                database.inTransaction(() -> {
                    users.ensureAdmin("root@example.org", passwordHash);
                    database.entities().flush();
                    mayCommit.await();
                    return null;
                });
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private int openTransactions() {
        return count("select count(*) from pg_stat_activity where state = 'idle in transaction'"
                + " and datname = current_database() and pid <> pg_backend_pid()");
    }

    private int waiting() {
        return count("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                + " and datname = current_database()");
    }

    private int count(String query) {
        return Sql.over(database.database()).find(query, row -> row.getInt(1)).orElseThrow();
    }

    private List<String> hashesOfAdministrators() {
        return Sql.over(database.database())
                .list("select password_hash from users where role = 'admin'", row -> row.getString(1));
    }
}
