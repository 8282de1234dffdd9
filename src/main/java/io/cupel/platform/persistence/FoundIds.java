package io.cupel.platform.persistence;

import io.cupel.platform.paging.Page;
import io.cupel.platform.paging.PageRequest;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The ids of a page, and how many there are on all pages.
 *
 * @param ids in the order of the list
 */
public record FoundIds(List<UUID> ids, long total) {
    private static final String PAGE = " order by %s limit ? offset ?";

    public FoundIds {
        ids = List.copyOf(ids);
    }

    /**
     * Counts in one way and pages in another, each as an index serves it best.
     *
     * @param keyed what has {@code id} and {@code key}
     * @param order of {@code key} and {@code id}
     * @param arguments of the count, then of the keyed
     */
    public static FoundIds of(
            Sql sql, String count, String keyed, String order, List<Object> arguments, PageRequest page) {
        String ids = "array(select id from " + keyed + PAGE.formatted(order) + ")";
        return find(sql, "select (" + count + "), " + ids, arguments, page);
    }

    /** Evaluates what is searched once, though it is both counted and paged. */
    public static FoundIds ofSearch(Sql sql, String keyed, String order, List<Object> arguments, PageRequest page) {
        String found = "with found as materialized (" + keyed + ") select (select count(*) from found), ";
        return find(sql, found + "array(select id from found" + PAGE.formatted(order) + ")", arguments, page);
    }

    private static FoundIds find(Sql sql, String query, List<Object> arguments, PageRequest page) {
        List<Object> all = new ArrayList<>(arguments);
        all.addAll(List.of(page.limit(), page.offset()));
        return sql.find(
                        query,
                        row -> new FoundIds(
                                Arrays.asList((UUID[]) row.getArray(2).getArray()), row.getLong(1)),
                        all.toArray())
                .orElseThrow();
    }

    /**
     * Reads the rows of the ids.
     *
     * @param rows a query without conditions and order
     * @param id what it calls the id
     * @param arguments of that query
     */
    public <T> Page<T> read(
            Sql sql, String rows, String id, Sql.RowMapper<T> mapper, PageRequest page, Object... arguments) {
        if (ids.isEmpty()) {
            return Page.of(List.of(), total, page);
        }
        List<Object> all = new ArrayList<>(Arrays.asList(arguments));
        all.add(joined());
        return Page.of(sql.list(rows + inOrder(id, "?"), mapper, all.toArray()), total, page);
    }

    /** Reads the entities of the ids. */
    public <T> Page<T> read(EntityManager entities, Class<T> type, String table, PageRequest page) {
        if (ids.isEmpty()) {
            return Page.of(List.of(), total, page);
        }
        @SuppressWarnings("unchecked") // the query names the class
        List<T> items = entities.createNativeQuery("select e.* from " + table + " e" + inOrder("e.id", "?1"), type)
                .setParameter(1, joined())
                .getResultList();
        return Page.of(items, total, page);
    }

    private static String inOrder(String id, String place) {
        return " join unnest(cast(string_to_array(" + place
                + ", ',') as uuid[])) with ordinality k (id, place) on k.id = " + id + " order by k.place";
    }

    private String joined() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
