package io.cupel.auth.persistence;

import io.cupel.platform.persistence.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Notes when credentials were last used, many in one statement. */
@ApplicationScoped
public class LastUseRepository {
    private static final String UPDATE =
            "update %s set last_used_at = greatest(last_used_at, ?) where id = any(cast(? as uuid[]))";

    private final Sql sql;

    @Inject
    public LastUseRepository(Sql sql) {
        this.sql = sql;
    }

    /** The ids of sessions and of keys never coincide, so both tables may be asked for all of them. */
    public void note(Collection<UUID> credentials, Instant now) {
        String ids = credentials.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
        sql.update(UPDATE.formatted("sessions"), now, ids);
        sql.update(UPDATE.formatted("api_keys"), now, ids);
    }
}
