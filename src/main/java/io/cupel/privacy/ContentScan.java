package io.cupel.privacy;

import io.cupel.privacy.detect.TextScanner;
import io.cupel.privacy.detect.TextSpan;
import io.cupel.privacy.domain.PiiType;
import io.cupel.privacy.transform.CellFunction;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What one call looks for in a text, and does to what it finds. */
final class ContentScan {
    private final Content content;
    private final TextScanner scanner;
    private final Function<PiiType, Optional<CellFunction>> functions;

    /** @param functions what is done to a kind; empty for one that stays as it is */
    ContentScan(Content content, TextScanner scanner, Function<PiiType, Optional<CellFunction>> functions) {
        this.content = content;
        this.scanner = scanner;
        this.functions = functions;
    }

    List<TextSpan> found(String text) {
        return scanner.scan(text).stream().filter(content::counts).toList();
    }

    String changed(String text, List<TextSpan> spans) {
        return TextSpan.replace(text, spans, (type, piece) -> {
            CellFunction function = function(type).orElse(null);
            return function == null ? piece : function.apply(piece);
        });
    }

    Optional<CellFunction> function(PiiType type) {
        return functions.apply(type);
    }
}
