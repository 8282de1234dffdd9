package io.cupel.platform.rest.binding;

import com.fasterxml.jackson.databind.JsonNode;
import io.cupel.platform.error.Fault;
import java.util.List;

/** Text that PostgreSQL can hold: no NUL, no half of a surrogate pair. */
public final class StoredText {
    private StoredText() {}

    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0 || Character.isLowSurrogate(c)) {
                return false;
            }
            if (Character.isHighSurrogate(c)) {
                i++;
                if (i == text.length() || !Character.isLowSurrogate(text.charAt(i))) {
                    return false;
                }
            }
        }
        return true;
    }

    static void checkText(String text, List<Object> loc, List<Fault> faults) {
        if (!isStorable(text)) {
            faults.add(Fault.unstorableString(loc));
        }
    }

    /** Checks every text of the tree; the depth is bounded by the parser. */
    static void check(JsonNode node, List<Object> loc, List<Fault> faults) {
        if (node.isTextual()) {
            checkText(node.textValue(), loc, faults);
        }
        node.properties().forEach(field -> {
            checkText(field.getKey(), loc, faults);
            check(field.getValue(), loc, faults);
        });
        if (node.isArray()) {
            node.forEach(element -> check(element, loc, faults));
        }
    }
}
