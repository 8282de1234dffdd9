package io.cupel.privacy.domain;

import java.util.HashMap;
import java.util.Map;

/** The names under which the fields of one object are kept: two that came to the same are numbered, so that neither costs the other its value. */
public final class FreeNames {
    private final Map<String, String> owners = new HashMap<>();
    /** How often a name was wanted by another field: counting on from there keeps a thousand such fields from being tried one by one. */
    private final Map<String, Integer> wanted = new HashMap<>();

    /**
     * The same again for a field that stands twice.
     *
     * @param field its own name
     * @param name what is to stand in its place
     */
    public String of(String field, String name) {
        String free = name;
        while (!field.equals(owners.computeIfAbsent(free, absent -> field))) {
            free = name + " " + (1 + wanted.merge(name, 1, Integer::sum));
        }
        return free;
    }
}
