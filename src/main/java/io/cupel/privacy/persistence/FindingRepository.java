package io.cupel.privacy.persistence;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.IdQuery;
import io.cupel.platform.persistence.Sql;
import io.cupel.platform.rest.Json;
import io.cupel.privacy.domain.FindingChoice;
import io.cupel.privacy.domain.PrivacySessionId;
import io.cupel.privacy.domain.StoredFinding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The columns of a session. Thousands are written in one statement. */
@ApplicationScoped
public class FindingRepository {
    private static final String OF_SESSION = " from privacy_findings where session_id = ?";
    private static final String FOUND = " and (e.pii_type is not null or e.chosen_type is not null)";

    private final Sql sql;

    @Inject
    public FindingRepository(Sql sql) {
        this.sql = sql;
    }

    /** In place of what an earlier detection found. */
    public void replace(PrivacySessionId session, List<StoredFinding> findings) {
        sql.update("delete" + OF_SESSION, session.value());
        sql.update("""
                insert into privacy_findings (id, session_id, position, column_name, storage, pii_type, confidence, match_share,
                    matches, samples, evidence, runners_up, spans, day_first, is_ignored)
                select f.id, ?, f.position, f.column_name, f.storage, f.pii_type, f.confidence, f.match_share,
                    f.matches, f.samples, f.evidence, f.runners_up, f.spans, f.day_first, false
                from jsonb_to_recordset(?::jsonb) as f (id uuid, position integer, column_name text, storage text, pii_type text,
                    confidence double precision, match_share double precision, matches bigint, samples jsonb, evidence jsonb,
                    runners_up jsonb, spans jsonb, day_first boolean)""", session.value(), Json.MAPPER.valueToTree(findings).toString());
    }

    /** In the table's order. */
    public List<StoredFinding> listAll(PrivacySessionId session) {
        return sql.list("select *" + OF_SESSION + " order by position", FindingRows::read, session.value());
    }

    /** @param all also the columns in which nothing was found */
    public Page<StoredFinding> list(PrivacySessionId session, boolean all, PageRequest page) {
        return new IdQuery("privacy_findings e")
                .where("e.session_id = ?" + (all ? "" : FOUND), session.value())
                .matching("lower(e.column_name) like ?", page)
                .orderedBy("e.position", "key")
                .find(sql, page)
                .read(sql, "select f.* from privacy_findings f", "f.id", FindingRows::read, page);
    }

    public Optional<StoredFinding> find(PrivacySessionId session, UUID id) {
        return sql.find("select *" + OF_SESSION + " and id = ?", FindingRows::read, session.value(), id);
    }

    /** @param column exactly as it is written */
    public Optional<StoredFinding> findColumn(PrivacySessionId session, String column) {
        return sql.find("select *" + OF_SESSION + " and column_name = ?", FindingRows::read, session.value(), column);
    }

    public void choose(UUID id, FindingChoice choice) {
        sql.update(
                """
                update privacy_findings set chosen_type = ?, chosen_action = ?, chosen_config = ?::jsonb, is_ignored = ?
                where id = ?""",
                name(choice.type()),
                name(choice.action()),
                choice.config() == null ? null : choice.config().toString(),
                choice.isIgnored(),
                id);
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : Json.wireName(constant);
    }
}
