package io.cupel.platform.notices;

import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Sends notices to all servers on the database. */
@ApplicationScoped
public class Notices {
    static final String CHANNEL = "cupel";

    private final Sql sql;

    @Inject
    public Notices(Sql sql) {
        this.sql = sql;
    }

    /** Takes effect when the caller's transaction commits; at once when there is none. */
    public void send(Notice notice) {
        sql.find("select 1 from (select pg_notify(?, ?)) sent", row -> true, CHANNEL, notice.encoded());
    }
}
