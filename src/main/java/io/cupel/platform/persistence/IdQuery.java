package io.cupel.platform.persistence;

import io.cupel.platform.paging.PageRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows that fulfil some conditions and finds the ids of a page of them, in one statement.
 *
 * <p>Ids alone, because an index can have them in order and a count too: the rows before the page are never read as a whole. A search is
 * evaluated once for both, since its patterns cost more than anything else here.
 */
public final class IdQuery {
    private final String tables;
    private final String id;
    private final List<Object> arguments = new ArrayList<>();
    private String conditions = "";
    private String key = "e.created_at";
    private String order = "key desc, id desc";

    /** @param tables joined; that of the ids comes by the name {@code e} and, unless ordered otherwise, has {@code created_at} */
    public IdQuery(String tables) {
        this(tables, "e.id");
    }

    /** @param id the column of the ids, where it is not {@code e.id} */
    public IdQuery(String tables, String id) {
        this.tables = tables;
        this.id = id;
    }

    /**
     * @param condition SQL with the argument at each {@code ?}
     * @param argument null to make no condition
     */
    public IdQuery where(String condition, @Nullable Object argument) {
        if (argument != null) {
            conditions += (conditions.isEmpty() ? " where " : " and ") + condition;
            condition.chars().filter(c -> c == '?').forEach(place -> arguments.add(argument));
        }
        return this;
    }

    /** @param condition SQL with the pattern at each {@code ?}; there is none unless the page searches */
    public IdQuery matching(String condition, PageRequest page) {
        return where(condition, page.search() == null ? null : page.likePattern());
    }

    /**
     * Instead of the newest first.
     *
     * @param newKey SQL over the tables
     * @param newOrder of {@code key} and {@code id}
     */
    public IdQuery orderedBy(String newKey, String newOrder) {
        key = newKey;
        order = newOrder;
        return this;
    }

    public FoundIds find(Sql sql, PageRequest page) {
        String from = " from " + tables + conditions;
        String keyed = "select " + id + " as id, " + key + " as key" + from;
        List<Object> all = new ArrayList<>(arguments);
        if (page.search() != null) {
            return FoundIds.ofSearch(sql, keyed, order, all, page);
        }
        all.addAll(arguments);
        return FoundIds.of(sql, "select count(*)" + from, "(" + keyed + ") k", order, all, page);
    }
}
