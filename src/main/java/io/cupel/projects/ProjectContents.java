package io.cupel.projects;

import io.cupel.auth.domain.UserId;
import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import io.cupel.platform.persistence.FoundIds;
import io.cupel.platform.persistence.Sql;
import io.cupel.projects.domain.ProjectId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a member's projects hold of one table: counted, and a page of it.
 *
 * <p>Of each project the first ids are taken, as many as the page can need, and the wide rows are read for the page alone. With an index by
 * project and order a page so costs what it and the rows before it cost, whoever else has how many rows: the planner, who cannot know that one
 * project holds most of a table, is left nothing to guess.
 *
 * <p>A search has no such index; it has one of its text, or none. Which way is shorter the planner can tell only if it sees which projects it
 * is about, so these are looked up first; of {@value #MANY} and more it knows enough by their average.
 */
public final class ProjectContents {
    private static final int MANY = 200;

    private final String table;
    private final StringBuilder conditions = new StringBuilder();
    private final List<Object> values = new ArrayList<>();
    private final StringBuilder member = new StringBuilder(" where m.user_id = ?");
    private final List<Object> memberValues = new ArrayList<>();
    private String key = "e.created_at";
    private String order = "key desc, id desc";

    /** @param table has {@code id}, {@code project_id} and {@code created_at}; conditions call it {@code e} */
    public ProjectContents(String table, UserId member) {
        this.table = table;
        memberValues.add(member.value());
    }

    /** @param project null for all of them */
    public ProjectContents in(@Nullable ProjectId project) {
        if (project != null) {
            member.append(" and m.project_id = ?");
            memberValues.add(project.value());
        }
        return this;
    }

    /**
     * @param condition SQL with one {@code ?}
     * @param value null to make no condition
     */
    public ProjectContents where(String condition, @Nullable Object value) {
        if (value != null) {
            conditions.append(" and ").append(condition);
            values.add(value);
        }
        return this;
    }

    /** @param condition SQL with the pattern at each {@code ?}; there is none unless the page searches */
    public ProjectContents matching(String condition, PageRequest page) {
        if (page.search() != null) {
            conditions.append(" and ").append(condition);
            condition.chars().filter(c -> c == '?').forEach(place -> values.add(page.likePattern()));
        }
        return this;
    }

    /**
     * Instead of the newest first.
     *
     * @param newKey SQL over {@code e}
     * @param newOrder of {@code key} and {@code id}
     */
    public ProjectContents orderedBy(String newKey, String newOrder) {
        key = newKey;
        order = newOrder;
        return this;
    }

    /**
     * @param rows a query for the wide rows, without conditions and order
     * @param id what it calls the id
     */
    public <T> Page<T> page(Sql sql, String rows, String id, Sql.RowMapper<T> mapper, PageRequest page) {
        return ids(sql, page).read(sql, rows, id, mapper, page);
    }

    /** The ids alone, for rows that are read as entities. */
    public FoundIds ids(Sql sql, PageRequest page) {
        return page.search() == null ? ofEach(sql, page) : searched(sql, page);
    }

    private FoundIds ofEach(Sql sql, PageRequest page) {
        List<Object> arguments = new ArrayList<>(memberValues);
        arguments.addAll(values);
        arguments.addAll(values);
        arguments.add((long) page.offset() + page.limit());
        arguments.addAll(memberValues);
        String first = "select e.id, " + key + " as key from " + table + " e where e.project_id = m.project_id"
                + conditions + " order by " + order + " limit ?";
        String keyed =
                "(select f.id, f.key from project_members m cross join lateral (" + first + ") f" + member + ") k";
        return FoundIds.of(sql, "select count(*)" + joined(), keyed, order, arguments, page);
    }

    private String joined() {
        return " from project_members m join " + table + " e on e.project_id = m.project_id" + member + conditions;
    }

    private FoundIds searched(Sql sql, PageRequest page) {
        List<String> projects = sql.list(
                "select m.project_id from project_members m" + member + " limit " + MANY,
                row -> row.getString(1),
                memberValues.toArray());
        boolean many = projects.size() == MANY;
        List<Object> arguments =
                many ? new ArrayList<>(memberValues) : new ArrayList<>(List.of(String.join(",", projects)));
        arguments.addAll(values);
        String from = many
                ? joined()
                : " from " + table + " e where e.project_id = any(cast(string_to_array(?, ',') as uuid[]))"
                        + conditions;
        return FoundIds.ofSearch(sql, "select e.id, " + key + " as key" + from, order, arguments, page);
    }
}
