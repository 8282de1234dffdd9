package io.cupel.platform.persistence;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows that fulfil some conditions and reads a page of them as entities. For lists that join tables which entities do not know of,
 * such as the members of a project. The page's ids are found first, and only its rows are read as a whole: the provider's own paging of
 * native queries would fetch all rows before them too.
 */
public final class PageQuery<T> {
    private final EntityManager entities;
    private final Class<T> type;
    private final String table;
    private final StringBuilder found;
    private final List<Object> arguments = new ArrayList<>();

    /** @param tables joined; that of the entity comes first, goes by the name {@code e}, and has {@code created_at} and {@code id} */
    public PageQuery(EntityManager entities, Class<T> type, String tables) {
        this.entities = entities;
        this.type = type;
        this.table = tables.substring(0, tables.indexOf(' '));
        this.found = new StringBuilder(" from ").append(tables);
    }

    /**
     * @param condition SQL with the argument at each {@code ?}
     * @param argument null to make no condition
     */
    public PageQuery<T> where(String condition, @Nullable Object argument) {
        if (argument != null) {
            found.append(arguments.isEmpty() ? " where " : " and ");
            arguments.add(argument);
            found.append(condition.replace("?", "?" + arguments.size()));
        }
        return this;
    }

    /** @param condition SQL with the pattern at each {@code ?}; there is none unless the page searches */
    public PageQuery<T> matching(String condition, PageRequest page) {
        return where(condition, page.search() == null ? null : page.likePattern());
    }

    public Page<T> newestFirst(PageRequest page) {
        return ordered("e.created_at desc, e.id desc", page);
    }

    public Page<T> oldestFirst(PageRequest page) {
        return ordered("e.created_at, e.id", page);
    }

    private Page<T> ordered(String order, PageRequest page) {
        Object total =
                bound(entities.createNativeQuery("select count(*)" + found)).getSingleResult();
        String ids =
                "select e.id" + found + " order by " + order + " limit " + page.limit() + " offset " + page.offset();
        String listing = "select e.* from " + table + " e join (" + ids + ") k on k.id = e.id order by " + order;
        @SuppressWarnings("unchecked") // the query names the class
        List<T> items = bound(entities.createNativeQuery(listing, type)).getResultList();
        return Page.of(items, ((Number) total).longValue(), page);
    }

    private Query bound(Query query) {
        for (int i = 0; i < arguments.size(); i++) {
            query.setParameter(i + 1, arguments.get(i));
        }
        return query;
    }
}
