package io.cupel.privacy.tables;

import org.jspecify.annotations.Nullable;

/** What happens to values on their way into a table: some are missing, some are mistyped, some get blanks or other signs. */
final class Dirt {
    private final Draw draw;
    private final double missing;
    private final double dirty;

    Dirt(Draw draw, double missing, double dirty) {
        this.draw = draw;
        this.missing = missing;
        this.dirty = dirty;
    }

    @Nullable
    String on(String value) {
        if (draw.chance(missing)) {
            return null;
        }
        return value.length() > 3 && draw.chance(dirty) ? soiled(value) : value;
    }

    private String soiled(String value) {
        int at = draw.number(1, value.length() - 2);
        return switch (draw.number(0, 4)) {
            case 0 -> " " + value;
            case 1 -> value + "  ";
            case 2 -> value.substring(0, at) + value.charAt(at + 1) + value.charAt(at) + value.substring(at + 2);
            case 3 -> value.substring(0, at) + value.substring(at + 1);
            default -> value.replace(' ', '-');
        };
    }
}
