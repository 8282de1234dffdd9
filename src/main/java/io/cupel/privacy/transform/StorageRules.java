package io.cupel.privacy.transform;

import io.cupel.privacy.domain.Action;
import io.cupel.privacy.domain.PiiType;

/** Whether a column can stay what it is. */
final class StorageRules {
    private StorageRules() {}

    static boolean keepsType(ColumnRule rule) {
        String storage = rule.storage();
        if (storage.equals("VARCHAR") || rule.action() == Action.SUPPRESS) {
            return true;
        }
        return rule.action() == Action.PSEUDONYMIZE && holdsDouble(storage, rule.type());
    }

    private static boolean holdsDouble(String storage, PiiType type) {
        return switch (storage) {
            case "DATE", "TIMESTAMP" -> type.isDate();
            case "BIGINT", "INTEGER", "SMALLINT", "UBIGINT", "UINTEGER" -> Pseudonyms.drawsDigitsForDigits(type);
            case "DOUBLE", "FLOAT" -> Pseudonyms.isQuantity(type) || type == PiiType.LAT_LONG;
            default -> false;
        };
    }
}
